package org.groundwork.core.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/** Guesses which known word somebody meant, so that a hint can name it. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The known word that takes the fewest letters to change into; the first in the alphabet of several.
     *
     * @return empty where each of them is more than a third of {@code word}, and more than one letter, away
     */
    public static Optional<String> to(String word, Collection<String> known) {
        int limit = Math.max(1, word.length() / 3);
        return new TreeSet<>(known)
                .stream()
                        .filter(candidate -> distance(word, candidate) <= limit)
                        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** A hint for an unknown {@code word}: the nearest known one, or else all of them. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() -> "known are " + String.join(", ", known));
    }

    /** How many letters have to be added, taken away or changed. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 0; line < from.length(); line++) {
            advance(row, from.charAt(line), to);
        }
        return row[to.length()];
    }

    private static void advance(int[] row, char letter, String to) {
        int diagonal = row[0]++;
        for (int column = 1; column < row.length; column++) {
            int changed = diagonal + (letter == to.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
        }
    }
}
