package org.groundwork.core.strength;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.groundwork.core.quantity.Load;

/**
 * How near the forecasts of some cases came, beside two plain guesses.
 *
 * @param cases how many, 1 or more
 * @param forecast the forecast's errors
 * @param lastSession the errors of "the same as last session"
 * @param bestOfFourWeeks the errors of "the best of the last 28 days"
 * @param coveredPercent how many cases lay in the 80 % interval
 */
public record BacktestSummary(
        int cases, Errors forecast, Errors lastSession, Errors bestOfFourWeeks, double coveredPercent) {

    /**
     * Absolute errors in per cent of what was shown; a quantile is the smallest error that its share of cases do not
     * exceed.
     *
     * @param median of half the cases
     * @param ninetieth of nine in ten
     */
    public record Errors(double median, double ninetieth) {

        private static Errors of(Collection<BacktestCase> cases, Function<BacktestCase, Load> guess) {
            List<Double> errors = cases.stream()
                    .map(one -> one.errorPercent(guess.apply(one)))
                    .sorted()
                    .toList();
            return new Errors(quantile(errors, 50), quantile(errors, 90));
        }

        private static double quantile(List<Double> sorted, int percent) {
            return sorted.get((sorted.size() * percent + 99) / 100 - 1);
        }
    }

    /** @throws IllegalArgumentException where there is no case */
    public static BacktestSummary of(Collection<BacktestCase> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case to sum up");
        }
        long covered = cases.stream().filter(c -> c.forecast().holds(c.shown())).count();
        return new BacktestSummary(
                cases.size(),
                Errors.of(cases, c -> c.forecast().oneRepMax()),
                Errors.of(cases, BacktestCase::lastSession),
                Errors.of(cases, BacktestCase::bestOfFourWeeks),
                100.0 * covered / cases.size());
    }
}
