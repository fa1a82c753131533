package org.groundwork.formats.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;

/** Strength where it must not stand. */
final class BreachesOfPlacement {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-12-09");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-08");
    private static final List<String> MORE_DAYS = List.of("2026-12-07", "2026-12-10", "2026-12-13");

    static final List<Breach> ALL = List.of(
            new Breach(
                    "gap-before-run",
                    "intervals the morning after heavy legs",
                    plan -> plan.run(WEDNESDAY, Slot.AM, RunType.INTERVALS)),
            new Breach(
                    "gap-after-run",
                    "heavy legs the evening after a long run",
                    plan -> plan.run(TUESDAY, Slot.AM, RunType.LONG)),
            new Breach(
                    "gap-after-race",
                    "heavy legs two days after a C race of 20 km",
                    plan -> plan.race(LocalDate.parse("2027-01-10"), 20, Race.Priority.C)),
            new Breach("gap-between-sessions", "heavy legs two evenings running", plan -> plan.another("2026-12-09")),
            new Breach("gap-between-jumps", "jumps two evenings running", plan -> {
                plan.on("2026-12-08").exercises.add(0, pogos());
                plan.another("2026-12-09").exercises.add(0, pogos());
            }),
            new Breach(
                    "slot-of-its-own",
                    "an easy run in the session's evening",
                    plan -> plan.run(TUESDAY, Slot.PM, RunType.EASY)),
            new Breach(
                    "one-a-day", "a second session on the same day", plan -> plan.another("2026-12-08").slot = Slot.AM),
            new Breach(
                    "availability",
                    "a session on a day without time",
                    plan -> plan.athlete.available = new Availability(Map.of(DayOfWeek.FRIDAY, Set.of(Slot.PM)))),
            new Breach("late-start", "the first strength ever a week before an A race", plan -> {
                plan.race(LocalDate.parse("2026-12-08"), 10, Race.Priority.A);
                plan.athlete.liftingHeavyNow = false;
                plan.athlete.daysSinceStrength = OptionalInt.empty();
            }),
            new Breach(
                    "last-legs",
                    "heavy legs five days before the race",
                    plan -> plan.on("2027-03-16").kind = SessionKind.HEAVY),
            new Breach(
                    "primer",
                    "a primer of five reps",
                    plan -> plan.on("2027-03-16").main().reps = 5),
            new Breach(
                    "silent-days",
                    "a session two days before the race",
                    plan -> plan.on("2027-03-16").date = LocalDate.parse("2027-03-19")),
            new Breach(
                    "taper-sets",
                    "six sets of squats in the taper",
                    plan -> plan.on("2027-03-09").main().sets = 6),
            new Breach(
                    "taper-frequency",
                    "two sessions in the near days of the taper",
                    plan -> plan.another("2027-03-12")),
            new Breach(
                    "taper-effort",
                    "sets close to failure in the taper",
                    plan -> plan.on("2027-03-09").main().rir = 2),
            new Breach(
                    "taper-never-rises",
                    "more sets in race week than before",
                    plan -> plan.on("2027-03-16").main().sets = 8),
            new Breach("load-kept", "a light squat in season", plan -> plan.on("2027-02-02")
                    .main()
                    .at(50)),
            new Breach(
                    "b-race",
                    "heavy legs two days before a B race",
                    plan -> plan.race(LocalDate.parse("2026-12-20"), 10, Race.Priority.B)),
            new Breach(
                    "recovery-work",
                    "hard sets in recovery",
                    plan -> plan.on("2027-03-23").main().rir = 2),
            new Breach("weekly-sessions", "five sessions in a week", plan -> MORE_DAYS.forEach(plan::another)),
            new Breach("weekly-heavy", "three heavy sessions in a racing week", plan -> plan.another("2027-02-07")),
            new Breach("weekly-endurance", "five endurance-type sessions in a week", plan -> {
                MORE_DAYS.forEach(plan::another);
                plan.sessions.forEach(s -> s.kind = SessionKind.ENDURANCE);
            }),
            new Breach(
                    "heavy-not-above-off-season",
                    "more heavy days in season than off-season",
                    plan -> plan.sessions.removeIf(s -> s.date.isBefore(LocalDate.parse("2027-01-25"))
                            && s.date.getDayOfWeek() == DayOfWeek.FRIDAY)),
            new Breach("heavy-in-season", "heavy lifting that starts in season", plan -> {
                plan.athlete.liftingHeavyNow = false;
                plan.without("2026-11-30", "2027-01-24");
            }),
            new Breach(
                    "no-empty-week",
                    "a week without strength or a word",
                    plan -> plan.without("2026-12-07", "2026-12-13")),
            new Breach("senior-frequency", "one session in a week of a runner of 76", plan -> {
                plan.athlete.birthYear = 1950;
                plan.without("2026-12-11", "2026-12-11");
            }));

    private BreachesOfPlacement() {}

    static ExerciseSketch pogos() {
        return ExerciseSketch.lift("pogo_jump", 2, 10, 10, 60);
    }
}
