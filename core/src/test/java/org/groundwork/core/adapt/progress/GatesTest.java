package org.groundwork.core.adapt.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.adapt.progress.Diary.METHODOLOGY;
import static org.groundwork.core.adapt.progress.Diary.SQUAT;
import static org.groundwork.core.adapt.progress.Diary.START;
import static org.groundwork.core.adapt.progress.Diary.athlete;
import static org.groundwork.core.adapt.progress.Diary.fives;
import static org.groundwork.core.adapt.progress.Diary.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.EquipmentNeed;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.SetDone.Side;
import org.groundwork.core.log.TrainingLog;
import org.junit.jupiter.api.Test;

class GatesTest {

    private static final CheckIn SORE_KNEE =
            new CheckIn(Set.of(), Set.of(), 0, List.of(new CheckIn.JointPain(Pain.Site.KNEE, 3, false)), List.of());

    private static Gates gates(int day, List<AskedAndDone> evidence, CheckIn... answers) {
        List<LogEntry> entries = new ArrayList<>();
        for (int i = 0; i < answers.length; i++) {
            String session = evidence.get(i).sessionId();
            entries.add(new CheckedIn(
                    new EntryId("c" + i),
                    evidence.get(i).date().atTime(17, 0),
                    Optional.of(session),
                    Optional.of(answers[i])));
        }
        LocalDate on = START.plusDays(day);
        StrengthPast past = new StrengthPast(evidence, Set.of(), List.of());
        Lifts lifts = progress(athlete(), 2500).replay(past, on);
        return Gates.of(athlete(), past, new TrainingLog(entries), lifts, on, METHODOLOGY, new Catalogue(List.of()));
    }

    private static final List<AskedAndDone> TWO = List.of(fives(SQUAT, 1, 60, 5, 2), fives(SQUAT, 4, 60, 5, 3));

    @Test
    void twoGoodSessionsRunningMasterAPattern() {
        assertThat(gates(4, TWO, CheckIn.FRESH, CheckIn.FRESH)
                        .technique()
                        .get(Pattern.SQUAT)
                        .isOpen())
                .isTrue();
        assertThat(gates(1, TWO, CheckIn.FRESH, CheckIn.FRESH)
                        .technique()
                        .get(Pattern.SQUAT)
                        .isOpen())
                .isFalse();
    }

    @Test
    void painAboveTwoAndAMissingCheckInKeepTheGateShut() {
        assertThat(gates(4, TWO, CheckIn.FRESH, SORE_KNEE)
                        .technique()
                        .get(Pattern.SQUAT)
                        .isOpen())
                .isFalse();
        assertThat(gates(4, TWO, CheckIn.FRESH).technique().get(Pattern.SQUAT).isOpen())
                .isFalse();
    }

    @Test
    void twelveWeeksAwayShutEveryTechniqueGateAgain() {
        assertThat(gates(88, TWO, CheckIn.FRESH, CheckIn.FRESH)
                        .technique()
                        .get(Pattern.SQUAT)
                        .isOpen())
                .isFalse();
    }

    @Test
    void heavyWorkTakesWeeksAndAllSixPatterns() {
        assertThat(gates(4, TWO, CheckIn.FRESH, SORE_KNEE).heavy().missing())
                .anyMatch(m -> m.startsWith("HINGE"))
                .contains("0 of 4 weeks of technique are done")
                .doesNotContain("clearance is not recorded");
    }

    @Test
    void nobodyJumpsBeforeTwentyCalfRaises() {
        assertThat(gates(4, TWO).jumps().get(Plyometric.LOW).missing())
                .containsExactly("no set of 20 single-leg calf raises a side without pain is logged");
    }

    @Test
    void twentyCalfRaisesOnEachLegOpenLowJumpsAndOneLegAloneDoesNot() {
        assertThat(jumps(raise(Side.LEFT, 20)).get(Plyometric.LOW).isOpen()).isFalse();
        assertThat(jumps(raise(Side.LEFT, 20), raise(Side.RIGHT, 19))
                        .get(Plyometric.LOW)
                        .isOpen())
                .isFalse();
        Map<Plyometric, Gate> open = jumps(raise(Side.LEFT, 20), raise(Side.RIGHT, 20));
        assertThat(open.get(Plyometric.LOW).isOpen()).isTrue();
        assertThat(open.get(Plyometric.MEDIUM).missing())
                .containsExactly("low jumps are logged in 0 weeks, it takes 4");
    }

    private static SetDone raise(Side side, int reps) {
        return new SetDone(
                new EntryId(side + "-" + reps),
                START.atTime(18, side.ordinal()),
                Optional.empty(),
                "sl_calf_raise",
                SetDone.Kind.WORK,
                Optional.empty(),
                reps,
                false,
                OptionalInt.empty(),
                Optional.of(side));
    }

    private static Map<Plyometric, Gate> jumps(SetDone... sets) {
        Exercise calf = new Exercise(
                "sl_calf_raise",
                "Single-leg calf raise",
                Pattern.CALF,
                EquipmentNeed.NOTHING,
                Loading.BODYWEIGHT,
                1,
                4,
                true,
                false,
                Plyometric.NONE,
                false,
                false,
                false,
                true,
                List.of(Muscle.CALVES),
                List.of("Up", "Down"),
                "Springs.",
                Optional.empty(),
                Optional.empty(),
                List.of());
        StrengthPast past = new StrengthPast(List.of(), Set.of(START), List.of());
        Lifts lifts = progress(athlete(), 2500).replay(past, START);
        return Gates.of(
                        athlete(),
                        past,
                        new TrainingLog(List.of(sets)),
                        lifts,
                        START,
                        METHODOLOGY,
                        new Catalogue(List.of(calf)))
                .jumps();
    }
}
