package org.groundwork.core.strength;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.groundwork.core.quantity.Load;

/**
 * Forecasts what a lifter's lifts show next, day after day from what the days before showed.
 *
 * <p>A panel of plain {@link Guess}es is scored by its errors on this lift and on all lifts; the forecast is their
 * weighted median, so that one odd day moves little and a repeated load is met exactly. After weeks without any lifting
 * it is lower by what {@link Layoffs} cost this lifter.
 *
 * <p>The interval is what past forecasts missed by: those of this lift, those of all lifts, and a few assumed ones that
 * matter until there are others. It widens with the days since the lift was last done, and its share is steered so that
 * about 80 of 100 of this lifter's days lie inside.
 *
 * <p>Not thread-safe. Days come in ascending order.
 */
public final class StrengthForecaster {

    private static final double WANTED = 0.8;
    private static final double STEERING = 0.02;
    private static final double LEAST_SHARE = 0.5;
    private static final double MOST_SHARE = 0.97;

    /** Two months away widen an interval to 1.4 times. */
    private static final double DAYS_THAT_DOUBLE_VARIANCE = 60;

    private static final int MOST_DAYS_AWAY = 365;

    /** Half a per cent either way is finer than any bar can be loaded. */
    private static final double NARROWEST = 0.005;

    private final Map<String, Lift> lifts = new HashMap<>();
    private final GuessScores allScores = new GuessScores(0.98, 0.1);
    private final Layoffs layoffs = new Layoffs();
    private final Misses allMisses = new Misses(100);
    private double share = WANTED;
    private double usualError = 0.03;

    private final class Lift {

        /** Half a rep: no day differs by less, so the last value stands. */
        private static final double NO_DIFFERENCE = 0.015;

        private static final double LEAST_USUAL_ERROR = 0.01;
        private static final double LARGEST_ERROR = 0.2;

        private final LiftHistory history = LiftHistory.empty();
        private final GuessScores scores = new GuessScores(0.95, 0.5);
        private final Misses misses = new Misses(40);
        private double usual = usualError;

        private double forecast(LocalDate on) {
            double[] guesses = guesses(on);
            double last = guesses[Guess.LAST.ordinal()];
            double middle = GuessScores.weightedMedian(guesses, scores.weights(allScores));
            return Math.abs(middle - last) < NO_DIFFERENCE ? last : middle;
        }

        private double[] guesses(LocalDate on) {
            double loss = layoffs.loss(history.lastDate(), on);
            return Arrays.stream(Guess.all(history.credible(), on))
                    .map(guess -> guess - loss)
                    .toArray();
        }

        private double halfWidth(LocalDate on) {
            return Math.max(NARROWEST, misses.quantile(share, allMisses) * widening(on));
        }

        private double widening(LocalDate on) {
            long days = Math.min(MOST_DAYS_AWAY, ChronoUnit.DAYS.between(history.lastDate(), on));
            return Math.sqrt(1 + days / DAYS_THAT_DOUBLE_VARIANCE);
        }

        private void score(LocalDate day, double shown) {
            double[] errors = guesses(day);
            for (int i = 0; i < errors.length; i++) {
                errors[i] = capped(StrictMath.exp(errors[i] - shown) - 1) / Math.max(LEAST_USUAL_ERROR, usual);
            }
            scores.add(errors);
            allScores.add(errors);
            double error = capped(history.last() - shown);
            usual += 0.15 * (error - usual);
            usualError += 0.03 * (error - usualError);
        }

        private void learnLayoff(LocalDate day, double shown) {
            layoffs.learn(history.lastDate(), day, shown - history.credible().last());
        }

        private static double capped(double error) {
            return Math.min(Math.abs(error), LARGEST_ERROR);
        }
    }

    /** What {@code lift} is expected to show on {@code on}, not before its last day; empty where it is unknown. */
    public Optional<Forecast> forecast(String lift, LocalDate on) {
        return Optional.ofNullable(lifts.get(lift)).map(known -> forecast(known, on));
    }

    private static Forecast forecast(Lift lift, LocalDate on) {
        double middle = lift.forecast(on);
        double half = lift.halfWidth(on);
        return new Forecast(load(middle), load(middle - half), load(middle + half));
    }

    private static Load load(double logarithm) {
        return new Load((int) Math.min(Integer.MAX_VALUE, Math.round(StrictMath.exp(logarithm))));
    }

    /** Every lift that showed something, by name. */
    public SortedSet<String> lifts() {
        return new TreeSet<>(lifts.keySet());
    }

    /** On how many days {@code lift} was done. */
    public int sessions(String lift) {
        return lifts.containsKey(lift) ? lifts.get(lift).history.size() : 0;
    }

    /** The last day of {@code lift}; empty where it was never done. */
    public Optional<LocalDate> lastDone(String lift) {
        return Optional.ofNullable(lifts.get(lift)).map(known -> known.history.lastDate());
    }

    /**
     * Takes in a day.
     *
     * @param day after every day before
     * @param bests the best e1RM that each lift showed, more than zero; none where something was lifted that shows nothing
     */
    public void learn(LocalDate day, SortedMap<String, Load> bests) {
        Map<String, Forecast> forecasts = new LinkedHashMap<>();
        bests.keySet().forEach(lift -> forecast(lift, day).ifPresent(f -> forecasts.put(lift, f)));
        forecasts.forEach((lift, forecast) -> compare(lifts.get(lift), day, forecast, bests.get(lift)));
        forecasts.keySet().forEach(lift -> lifts.get(lift).learnLayoff(day, log(bests.get(lift))));
        bests.forEach((lift, best) ->
                lifts.computeIfAbsent(lift, l -> new Lift()).history.add(day, log(best)));
        layoffs.lifted(day);
    }

    private void compare(Lift lift, LocalDate day, Forecast forecast, Load shown) {
        double missed = Math.abs(log(shown) - log(forecast.oneRepMax())) / lift.widening(day);
        lift.misses.add(missed);
        allMisses.add(missed);
        double steered = share + STEERING * ((forecast.holds(shown) ? 0 : 1) - (1 - WANTED));
        share = Math.max(LEAST_SHARE, Math.min(MOST_SHARE, steered));
        lift.score(day, log(shown));
    }

    private static double log(Load load) {
        return StrictMath.log(load.grams());
    }
}
