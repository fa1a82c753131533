package org.groundwork.core.simulation;

import java.util.List;

/** Everything that the toy athlete assumes, so that it can be shown beside what comes of it. */
public final class ToyModel {

    /** What it is, in one sentence. */
    public static final String LABEL =
            "A toy: an invented athlete goes through this plan. It is no forecast for anybody.";

    /**
     * One assumption.
     *
     * @param name what it is about
     * @param value its number, with a unit
     * @param source where it comes from
     */
    public record Assumption(String name, String value, String source) {}

    private static final String OURS = "ours, no study behind it";

    private ToyModel() {}

    /** The assumptions, for an athlete of {@code habit}. */
    public static List<Assumption> assumptions(Habit habit) {
        return List.of(
                new Assumption(
                        "reps at a load", "slope 30, 0.85 to 1.15 of it by person", "Epley 1985; the spread is ours"),
                new Assumption("hidden 1RM at first", "0.85 to 1.15 of what the plan reckons from", OURS),
                new Assumption(
                        "gain of a hard set",
                        percent(ToyStrength.GAIN_PER_SET) + " of what is left to " + ToyStrength.CEILING
                                + " of the first 1RM",
                        "the shape, gains that shrink, is a common finding; the numbers are ours"),
                new Assumption(
                        "loss after " + ToyStrength.DAYS_KEPT + " days without the lift",
                        percent(ToyStrength.LOSS_PER_DAY) + " a day",
                        "Bosquet 2013: losses grow with time off; the numbers are ours"),
                new Assumption(
                        "form of the day", "up to " + percent(2 * SimulatedAthlete.FORM_SPREAD) + " either way", OURS),
                new Assumption(
                        "bad days",
                        percent(SimulatedAthlete.BAD_DAYS) + " of sessions, at " + percent(SimulatedAthlete.BAD_DAY)
                                + " of the strength",
                        OURS),
                new Assumption(
                        "reps lost by each set before", Double.toString(SimulatedAthlete.REPS_LOST_PER_SET), OURS),
                new Assumption(
                        "soreness of a set",
                        Soreness.NEW + " points for a new exercise, " + Soreness.USUAL
                                + " later, half of it gone each night",
                        "gone in two to three days is a common finding; the numbers are ours"),
                new Assumption("habit " + habit.word(), habit.meaning(), OURS));
    }

    private static String percent(double share) {
        return Math.round(1000 * share) / 10.0 + " %";
    }
}
