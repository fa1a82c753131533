package org.groundwork.formats.review;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.review.finished.Bounds;

/** Sessions that the athlete can't or shouldn't do. */
final class BreachesOfSessions {

    private static final String TUESDAY = "2026-12-08";

    static final List<Breach> ALL = List.of(
            new Breach("one-exercise-at-a-time", "a return to the squat at the end", plan -> plan.on(TUESDAY)
                    .with(ExerciseSketch.lift("back_squat", 1, 5, 3, 180))),
            new Breach(
                    "rest-given",
                    "a minute's rest between heavy squats",
                    plan -> plan.on(TUESDAY).main().rest = 60),
            new Breach(
                    "exercise-order",
                    "the plank before the squat",
                    plan -> Collections.swap(plan.on(TUESDAY).exercises, 0, 3)),
            new Breach("maintenance-is-simple", "squat jumps to keep the habit", plan -> plan.on("2027-03-30")
                    .exercises
                    .add(0, ExerciseSketch.lift("squat_jump", 2, 5, 10, 60))),
            new Breach(
                    "within-ceiling", "a session longer than there is time", plan -> plan.athlete.sessionMinutes = 20),
            new Breach(
                    "equipment-at-hand",
                    "a barbell for somebody without one",
                    plan -> plan.athlete.equipment = Set.of()),
            new Breach("level-fits", "a back squat for a novice", plan -> plan.athlete.level = Level.NOVICE),
            new Breach("coach-confirmed", "a power clean that no coach said yes to", plan -> plan.on(TUESDAY)
                    .with(ExerciseSketch.lift("power_clean", 3, 2, 3, 180))),
            new Breach("sore-knee", "step-downs on a sore knee", plan -> {
                plan.athlete.pain = List.of(new Pain(Pain.Site.KNEE, 2));
                plan.on(TUESDAY).with(ExerciseSketch.lift("step_down", 2, 8, 3, 120));
            }),
            new Breach("sore-joint", "pogo jumps on a sore Achilles tendon", plan -> {
                plan.athlete.pain = List.of(new Pain(Pain.Site.ACHILLES, 4));
                plan.on(TUESDAY).exercises.add(0, BreachesOfPlacement.pogos());
            }),
            new Breach(
                    "clearance-recorded",
                    "heavy work with a heart condition",
                    plan -> plan.athlete.flags = Set.of(HealthFlag.HEART)),
            new Breach("age-effort", "a set of RIR 2 at 15", plan -> {
                plan.athlete.birthYear = 2011;
                plan.on(TUESDAY).main().rir = 2;
            }),
            new Breach("jump-gates", "squat jumps without weeks of low jumps", plan -> plan.on(TUESDAY)
                    .exercises
                    .add(0, ExerciseSketch.lift("squat_jump", 2, 5, 10, 60))),
            new Breach("jump-contacts", "120 contacts to begin with", plan -> plan.on(TUESDAY)
                    .exercises
                    .add(0, ExerciseSketch.lift("pogo_jump", 3, 20, 10, 60))),
            new Breach("weekly-jumps", "jumps on three days of a week", plan -> {
                plan.on(TUESDAY).exercises.add(0, BreachesOfPlacement.pogos());
                plan.on("2026-12-11").exercises.add(0, BreachesOfPlacement.pogos());
                plan.another("2026-12-13").exercises.add(0, BreachesOfPlacement.pogos());
            }),
            new Breach(
                    "loads-makeable", "33.7 kg", plan -> plan.on(TUESDAY).main().at(33.7)),
            new Breach(
                    "percent-from-table",
                    "90 % for eight reps to failure",
                    plan -> plan.on(TUESDAY).main().perMille = Optional.of(900)),
            new Breach(
                    "targets-in-range",
                    "a range that is upside down",
                    plan -> plan.on(TUESDAY).main().amountRange = Optional.of(new Bounds(6, 5))));

    private BreachesOfSessions() {}
}
