package org.groundwork.core.strength;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The days of one lift, by date, each with the natural logarithm of the grams it showed. At least one day. */
final class LiftHistory {

    /** A value this much above the usual that nothing near it confirms is taken for a slip: twice the usual. */
    private static final double SLIP = StrictMath.log(2);

    /** Values within a fifth of each other confirm one another. */
    private static final double NEAR = 0.2;

    private static final int USUAL_DAYS = 8;
    private static final int FEWEST_TO_JUDGE = 3;

    private final List<LocalDate> dates;
    private final List<Double> values;

    private LiftHistory(List<LocalDate> dates, List<Double> values) {
        this.dates = dates;
        this.values = values;
    }

    static LiftHistory empty() {
        return new LiftHistory(new ArrayList<>(), new ArrayList<>());
    }

    void add(LocalDate date, double value) {
        dates.add(date);
        values.add(value);
    }

    int size() {
        return values.size();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    LocalDate lastDate() {
        return dates.get(size() - 1);
    }

    double last() {
        return values.get(size() - 1);
    }

    /** The value {@code back} sessions before the next one, 1 for the last; the last where there are fewer. */
    double ago(int back) {
        return back <= size() ? values.get(size() - back) : last();
    }

    /** The last {@code count} values, or all where there are fewer. */
    List<Double> recent(int count) {
        return values.subList(Math.max(0, size() - count), size());
    }

    double median(int count) {
        return median(recent(count));
    }

    /** The largest value of the {@code days} before {@code on}, both ends inclusive; empty where there is none. */
    OptionalDouble mostWithin(int days, LocalDate on) {
        OptionalDouble most = OptionalDouble.empty();
        for (int i = size() - 1; i >= 0 && ChronoUnit.DAYS.between(dates.get(i), on) <= days; i--) {
            most = OptionalDouble.of(Math.max(most.orElse(values.get(i)), values.get(i)));
        }
        return most;
    }

    /** The last value on {@code weekday} among the last {@code count}; the last of all where there is none. */
    double lastOn(DayOfWeek weekday, int count) {
        for (int i = size() - 1; i >= Math.max(0, size() - count); i--) {
            if (dates.get(i).getDayOfWeek() == weekday) {
                return values.get(i);
            }
        }
        return last();
    }

    /** Exponential smoothing over the last {@code count} values, each new one taken with {@code share}. */
    double smoothed(double share, int count) {
        double level = recent(count).get(0);
        for (double value : recent(count)) {
            level += share * (value - level);
        }
        return level;
    }

    /** This history, without its last day where that looks like a slip of the thumb. */
    LiftHistory credible() {
        return isSlip() ? new LiftHistory(dates.subList(0, size() - 1), values.subList(0, size() - 1)) : this;
    }

    private boolean isSlip() {
        if (size() < FEWEST_TO_JUDGE) {
            return false;
        }
        List<Double> before = values.subList(Math.max(0, size() - 1 - USUAL_DAYS), size() - 1);
        return last() - median(before) > SLIP && before.stream().noneMatch(v -> Math.abs(v - last()) <= NEAR);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
