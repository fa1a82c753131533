package org.groundwork.core.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant, so that a hint can name it. */
public final class NearestWord {

    private NearestWord() {}

    /**
     * The one of {@code known} that {@code word} is the likeliest slip of, the first in the alphabet of several. Case,
     * blanks, dashes and underscores make no difference.
     *
     * @return empty where each of them is more than one letter and a third of {@code word} away
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String folded = fold(word);
        int tolerance = Math.min(folded.length() - 1, 1 + folded.length() / 3);
        return known.stream()
                .filter(k -> Math.abs(k.length() - folded.length()) <= tolerance)
                .filter(k -> distance(folded, fold(k)) <= tolerance)
                .min(Comparator.comparingInt((String k) -> distance(folded, fold(k)))
                        .thenComparing(k -> k));
    }

    /** {@code did you mean X?}, or all known words where none is close. */
    public static String hint(String word, Collection<String> known) {
        return to(word, known)
                .map(k -> "did you mean '" + k + "'?")
                .orElseGet(() -> "one of " + String.join(", ", known));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
    static int distance(String from, String to) {
        int[][] steps = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, from, to, i, j);
            }
        }
        return steps[from.length()][to.length()];
    }

    private static int cheapest(int[][] steps, String from, String to, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
