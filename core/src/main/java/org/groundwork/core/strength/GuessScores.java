package org.groundwork.core.strength;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How far off each guess was of late. Past errors fade, so that a lifter may change habits.
 *
 * <p>The constants are statistics, not training. They were tried on simulated lifters of thirty habits and on one real
 * log; results hardly move when they are changed by a third.
 */
final class GuessScores {

    /** The last value leads by this much before anything is known. */
    private static final double LEAD_OF_LAST = 1;

    /** No single error counts for more than this many usual ones. */
    private static final double WORST = 6;

    private final double keep;
    private final double weight;
    private final double[] sums = new double[Guess.values().length];

    /**
     * @param keep the share of the past that is kept with every session, below 1
     * @param weight what one session's errors count
     */
    GuessScores(double keep, double weight) {
        this.keep = keep;
        this.weight = weight;
    }

    /** Takes in errors, one for each guess, in units of the usual error. */
    void add(double[] errors) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = keep * sums[i] + weight * Math.min(errors[i], WORST);
        }
    }

    /** The weights that these scores give each guess, together with the scores of {@code others}. */
    double[] weights(GuessScores others) {
        double[] merits = IntStream.range(0, sums.length)
                .mapToDouble(i -> (i == Guess.LAST.ordinal() ? LEAD_OF_LAST : 0) - sums[i] - others.sums[i])
                .toArray();
        double best = IntStream.range(0, merits.length)
                .mapToDouble(i -> merits[i])
                .max()
                .orElseThrow();
        return IntStream.range(0, merits.length)
                .mapToDouble(i -> StrictMath.exp(merits[i] - best))
                .toArray();
    }

    /** The weighted median: in ordinary cases it is one of the guesses, and mostly the last value itself. */
    static double weightedMedian(double[] guesses, double[] weights) {
        int[] order = IntStream.range(0, guesses.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> guesses[i]))
                .mapToInt(i -> i)
                .toArray();
        double half =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum() / 2;
        double sum = 0;
        for (int i : order) {
            sum += weights[i];
            if (sum >= half) {
                return guesses[i];
            }
        }
        return guesses[order[order.length - 1]];
    }
}
