package org.groundwork.formats.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedLeftOut;
import org.groundwork.core.review.finished.FinishedObjective;
import org.groundwork.core.review.finished.FinishedPhase;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;

/**
 * A finished plan, to be changed at will before it is reviewed. {@link #sound()} is one that a coach would sign: eight
 * weeks off-season, six in season, a taper to a 10 km race on 21 March 2027, recovery; strength on Tuesday and Friday
 * evenings, hard runs on Tuesday, Thursday and Sunday mornings.
 */
final class PlanSketch {

    static final LocalDate START = LocalDate.parse("2026-11-30");
    static final LocalDate RACE = LocalDate.parse("2027-03-21");
    static final LocalDate END = LocalDate.parse("2027-04-04");

    Set<Part> shown = EnumSet.allOf(Part.class);
    final AthleteSketch athlete = new AthleteSketch();
    final List<FinishedRace> races = new ArrayList<>();
    final List<FinishedPhase> phases = new ArrayList<>();
    final List<BlockSketch> blocks = new ArrayList<>();
    final List<FinishedRun> runs = new ArrayList<>();
    final List<SessionSketch> sessions = new ArrayList<>();
    final List<FinishedLeftOut> leftOut = new ArrayList<>();
    FinishedObjective objective = new FinishedObjective(0, 0, Optional.of(true), OptionalLong.of(0));

    static PlanSketch empty() {
        return new PlanSketch();
    }

    static PlanSketch sound() {
        PlanSketch plan = new PlanSketch();
        plan.race(RACE, 10, Race.Priority.A);
        plan.phase(PhaseKind.OFF_SEASON, "2026-11-30", "2027-01-24");
        plan.phase(PhaseKind.IN_SEASON, "2027-01-25", "2027-03-06");
        plan.phase(PhaseKind.TAPER, "2027-03-07", "2027-03-21");
        plan.phase(PhaseKind.RECOVERY, "2027-03-22", "2027-04-04");
        plan.blocks.add(new BlockSketch(Focus.WEIGHT, Lever.WEIGHT, "2026-11-30", "2026-12-27", "2026-12-21"));
        plan.blocks.add(new BlockSketch(Focus.SPEED, Lever.SPEED, "2026-12-28", "2027-01-24", "2027-01-18"));
        plan.blocks.add(new BlockSketch(Focus.MAINTAIN, null, "2027-01-25", "2027-03-06", null));
        plan.blocks.add(new BlockSketch(Focus.MAINTAIN, null, "2027-03-07", "2027-03-21", null));
        plan.blocks.add(new BlockSketch(Focus.MAINTAIN, null, "2027-03-22", "2027-04-04", null));
        plan.weeksOfRuns();
        plan.weeksOfStrength();
        return plan;
    }

    private void weeksOfRuns() {
        for (LocalDate day = START; !day.isAfter(END); day = day.plusDays(1)) {
            switch (day.getDayOfWeek()) {
                case TUESDAY -> run(day, Slot.AM, RunType.INTERVALS);
                case WEDNESDAY -> run(day, Slot.AM, RunType.EASY);
                case THURSDAY -> run(day, Slot.AM, RunType.THRESHOLD);
                case SUNDAY -> run(day, Slot.AM, day.equals(RACE) ? RunType.RACE : RunType.LONG);
                default -> {}
            }
        }
    }

    private void weeksOfStrength() {
        for (LocalDate day = START; day.isBefore(LocalDate.parse("2027-03-07")); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY) {
                sessions.add(heavy(day));
            }
        }
        sessions.add(taperSession(LocalDate.parse("2027-03-09")));
        sessions.add(primer(LocalDate.parse("2027-03-16")));
        sessions.add(recoverySession(LocalDate.parse("2027-03-23")));
        sessions.add(recoverySession(LocalDate.parse("2027-03-30")));
    }

    /** A heavy session of the block that {@code day} lies in: squat and hinge on Tuesdays, deadlift and lunge else. */
    SessionSketch heavy(LocalDate day) {
        BlockSketch block = blocks.stream()
                .filter(b -> !day.isBefore(b.start) && !day.isAfter(b.end))
                .findFirst()
                .orElseThrow();
        boolean light = block.deloadFrom.filter(from -> !day.isBefore(from)).isPresent();
        PhaseKind phase = block.focus == Focus.MAINTAIN ? PhaseKind.IN_SEASON : PhaseKind.OFF_SEASON;
        SessionSketch session = new SessionSketch(day, SessionKind.HEAVY, phase, block.focus);
        session.deload = light;
        boolean squats = day.getDayOfWeek() == DayOfWeek.TUESDAY;
        session.with(main(squats, block.focus, light));
        int sets = light ? 1 : 2;
        int rir = light ? 5 : 3;
        if (squats) {
            session.with(
                    ExerciseSketch.lift("db_rdl", sets, 8, rir, 120),
                    ExerciseSketch.lift("bent_over_row", sets, 8, rir, 120),
                    ExerciseSketch.hold("plank", sets, 30, rir));
        } else {
            session.with(
                    ExerciseSketch.lift("reverse_lunge", sets, 8, rir, 120),
                    ExerciseSketch.lift("bench_press", sets, 8, rir, 120),
                    ExerciseSketch.lift("dead_bug", sets, 10, rir, 45));
        }
        return session;
    }

    private static ExerciseSketch main(boolean squats, Focus focus, boolean light) {
        int rir = light ? 5 : 3;
        ExerciseSketch main =
                switch (focus) {
                    case SPEED ->
                        ExerciseSketch.lift(lift(squats), light ? 2 : 3, 4, rir, 180)
                                .moved(Intent.FAST);
                    case MAINTAIN -> ExerciseSketch.lift(lift(squats), 2, 4, rir, 180);
                    default -> ExerciseSketch.lift(lift(squats), light ? 2 : 3, 5, rir, 180);
                };
        return squats ? main.at(light ? 65 : 70) : main;
    }

    private static String lift(boolean squats) {
        return squats ? "back_squat" : "barbell_deadlift";
    }

    private static SessionSketch taperSession(LocalDate day) {
        return new SessionSketch(day, SessionKind.HEAVY, PhaseKind.TAPER, Focus.MAINTAIN)
                .with(
                        ExerciseSketch.lift("back_squat", 2, 4, 3, 180).at(70),
                        ExerciseSketch.lift("db_rdl", 1, 8, 3, 120),
                        ExerciseSketch.lift("bent_over_row", 1, 8, 3, 120),
                        ExerciseSketch.hold("plank", 1, 30, 3));
    }

    private static SessionSketch primer(LocalDate day) {
        return new SessionSketch(day, SessionKind.PRIMER, PhaseKind.TAPER, Focus.MAINTAIN)
                .with(ExerciseSketch.lift("back_squat", 2, 3, 6, 180).at(65));
    }

    private static SessionSketch recoverySession(LocalDate day) {
        return new SessionSketch(day, SessionKind.MAINTENANCE, PhaseKind.RECOVERY, Focus.MAINTAIN)
                .with(
                        ExerciseSketch.lift("back_squat", 2, 10, 4, 60),
                        ExerciseSketch.lift("bench_press", 2, 10, 4, 60),
                        ExerciseSketch.hold("plank", 2, 30, 4));
    }

    /** Makes the first block one of technique for somebody who does not lift heavy yet. */
    PlanSketch beginningWithTechnique() {
        BlockSketch first = blocks.get(0);
        first.become(Focus.TECHNIQUE, Lever.VOLUME);
        blocks.get(1).become(Focus.WEIGHT, Lever.WEIGHT);
        athlete.liftingHeavyNow = false;
        sessions.stream().filter(s -> !s.date.isAfter(first.end)).forEach(session -> {
            session.kind = SessionKind.ENDURANCE;
            session.focus = Focus.TECHNIQUE;
            session.exercises.forEach(e -> {
                e.reps = e.reps > 0 ? 8 : 0;
                e.rir = 4;
                e.loadGrams = 0;
            });
        });
        return this;
    }

    SessionSketch on(String date) {
        return sessions.stream()
                .filter(s -> s.date.equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    /** Another session like the one on {@code date}, on {@code other}. */
    SessionSketch another(String other) {
        SessionSketch session = heavy(LocalDate.parse(other));
        sessions.add(session);
        return session;
    }

    void without(String first, String last) {
        sessions.removeIf(s -> new Days(LocalDate.parse(first), LocalDate.parse(last)).contains(s.date));
    }

    void race(LocalDate date, double kilometres, Race.Priority priority) {
        races.add(new FinishedRace(date, Distance.ofKilometres(kilometres), priority, ""));
    }

    void phase(PhaseKind kind, String start, String end) {
        phases.add(new FinishedPhase(kind, new Days(LocalDate.parse(start), LocalDate.parse(end))));
    }

    void run(LocalDate date, Slot slot, RunType type) {
        runs.add(new FinishedRun(date, Optional.of(slot), type, false, Optional.empty(), ""));
    }

    FinishedPlan finished() {
        return new FinishedPlan(
                shown,
                Optional.of(START),
                athlete.finished(),
                SlotHours.DEFAULT,
                phases.isEmpty() ? Optional.empty() : Optional.of(new Days(START, END)),
                races,
                phases,
                blocks.stream().map(BlockSketch::finished).toList(),
                runs,
                sessions.stream().map(SessionSketch::finished).toList(),
                leftOut,
                Optional.of(objective));
    }
}
