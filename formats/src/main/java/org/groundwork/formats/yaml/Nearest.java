package org.groundwork.formats.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /** The one of {@code known} that {@code word} is the likeliest slip of; empty where none is close. */
    public static Optional<String> find(String word, Collection<String> known) {
        String lower = fold(word);
        int tolerance = Math.min(lower.length() - 1, 1 + lower.length() / 3);
        return known.stream()
                .filter(k -> Math.abs(k.length() - lower.length()) <= tolerance)
                .filter(k -> distance(lower, fold(k)) <= tolerance)
                .min(Comparator.comparingInt((String k) -> distance(lower, fold(k)))
                        .thenComparing(k -> k));
    }

    /** {@code did you mean X?}, or the list of known words where none is close or there are few. */
    public static String hint(String word, Collection<String> known) {
        return find(word, known)
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
