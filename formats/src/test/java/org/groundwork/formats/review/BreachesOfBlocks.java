package org.groundwork.formats.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;

/** Blocks, phases and doses that are not what they should be. */
final class BreachesOfBlocks {

    static final List<Breach> ALL = List.of(
            new Breach(
                    "heavy-after-technique",
                    "heavy from the first day for a beginner at it",
                    plan -> plan.athlete.liftingHeavyNow = false),
            new Breach(
                    "first-block-technique",
                    "no technique block with nothing mastered",
                    plan -> plan.athlete.mastered = Set.of()),
            new Breach(
                    "novelty",
                    "three sets in the first week of heavy work",
                    plan -> plan.athlete.liftingHeavyNow = false),
            new Breach("new-exercise", "three sets of a lift nobody did before", plan -> plan.on("2027-01-05")
                    .with(ExerciseSketch.lift("landmine_press", 3, 8, 3, 120))),
            new Breach("first-block-sets", "two sets of the main lift with time for three", plan -> {
                SessionSketch session = plan.beginningWithTechnique().on("2026-12-15");
                session.main().sets = 2;
                session.exercise("db_rdl").rest = 900;
            }),
            new Breach("novice-bodyweight", "a barbell before the squat is mastered", plan -> {
                plan.beginningWithTechnique().athlete.level = Level.NOVICE;
                plan.athlete.mastered = Set.of();
            }),
            new Breach(
                    "rehearsal",
                    "a lunge that was never rehearsed",
                    plan -> plan.beginningWithTechnique().sessions.stream()
                            .filter(s -> s.focus == Focus.TECHNIQUE)
                            .forEach(s -> s.exercises.removeIf(e -> e.id.equals("reverse_lunge")))),
            new Breach("block-order", "speed before weight", plan -> {
                plan.blocks.get(0).become(Focus.SPEED, Lever.SPEED);
                plan.blocks.get(1).become(Focus.WEIGHT, Lever.WEIGHT);
            }),
            new Breach("one-lever", "weight twice running", plan -> plan.blocks
                    .get(1)
                    .become(Focus.WEIGHT, Lever.WEIGHT)),
            new Breach("block-length", "a block of two weeks and one of six", plan -> {
                plan.blocks.get(0).end = LocalDate.parse("2026-12-13");
                plan.blocks.get(1).start = LocalDate.parse("2026-12-14");
            }),
            new Breach("block-fits", "maximal strength for a novice", plan -> {
                plan.blocks.get(1).become(Focus.MAX_STRENGTH, Lever.WEIGHT);
                plan.athlete.level = Level.NOVICE;
            }),
            new Breach(
                    "block-doses",
                    "twelve reps in a weight block",
                    plan -> plan.on("2026-12-08").main().reps = 12),
            new Breach(
                    "speed-is-fast",
                    "a speed block in which nothing is fast",
                    plan -> plan.on("2027-01-05").main().intent = Intent.CONTROLLED),
            new Breach("fewer-in-season", "more reps in season than before", plan -> plan.sessions.stream()
                    .filter(s -> s.phase == PhaseKind.IN_SEASON)
                    .forEach(s -> s.main().reps = 6)),
            new Breach(
                    "deload-place",
                    "a weight block without a light week",
                    plan -> plan.blocks.get(0).deloadFrom = Optional.empty()),
            new Breach(
                    "deload-work",
                    "three sets in a light week",
                    plan -> plan.on("2026-12-22").main().sets = 3),
            new Breach("phases-follow-races", "an off-season that lasts into the racing weeks", plan -> {
                plan.phases.remove(1);
                plan.phase(PhaseKind.OFF_SEASON, "2027-01-25", "2027-03-06");
            }),
            new Breach("phases-tile", "a day without a phase", plan -> {
                plan.phases.remove(0);
                plan.phase(PhaseKind.OFF_SEASON, "2026-11-30", "2027-01-23");
            }),
            new Breach(
                    "blocks-tile",
                    "a block that ends before it starts",
                    plan -> plan.blocks.get(3).end = LocalDate.parse("2027-03-01")),
            new Breach("weekly-patterns", "a week without core work", plan -> {
                plan.on("2026-12-08").exercises.removeIf(e -> e.id.equals("plank"));
                plan.on("2026-12-11").exercises.removeIf(e -> e.id.equals("dead_bug"));
            }),
            new Breach("compound-share", "eight sets of bridges", plan -> plan.on("2026-12-08")
                    .with(ExerciseSketch.lift("glute_bridge", 8, 8, 3, 120))),
            new Breach(
                    "kind-matches-content",
                    "five heavy reps in an endurance-type session",
                    plan -> plan.on("2026-12-08").kind = SessionKind.ENDURANCE),
            new Breach("heavy-is-compound", "a heavy session that stops far from failure", plan -> plan.on("2026-12-08")
                    .exercises
                    .forEach(e -> e.rir = 8)));

    private BreachesOfBlocks() {}
}
