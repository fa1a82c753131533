package org.groundwork.formats.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.readiness.AdjustedSession;
import org.groundwork.core.readiness.Advice;
import org.groundwork.core.readiness.Cut;
import org.groundwork.core.readiness.DecisionWords;
import org.groundwork.core.readiness.ExerciseDecision;
import org.groundwork.core.readiness.JumpLimit;
import org.groundwork.core.readiness.Outcome;
import org.groundwork.core.readiness.ReadinessAssessor;
import org.groundwork.core.readiness.ReadinessDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of the check-in table, on a heavy session with jumps. */
class CheckInTableTest {

    private static final PlannedSessions.Case HEAVY = PlannedSessions.HEAVY_WITH_JUMPS;
    private static final LocalDate DAY = HEAVY.session().at().date();

    @ParameterizedTest
    @ValueSource(strings = {"chest-pain", "faintness", "fever", "new-numbness", "new-weakness"})
    void anEmergencyStopsTheSessionAndAsksForMedicalCare(String alarm) {
        ReadinessDecision decision = assess("alarm=" + alarm);
        assertThat(decision.outcome()).isEqualTo(Outcome.STOP);
        assertThat(decision.advice()).containsExactly(Advice.MEDICAL_CARE);
        assertThat(decision.rules()).containsExactly("E-checkin");
        assertThat(adjusted(decision)).isEqualTo(new AdjustedSession(Optional.empty(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bone-pain", "night-pain", "limp", "swelling", "sudden-muscle-pain"})
    void aRedFlagStopsAndKeepsTheLegsOutUntilSomebodyClearedThem(String alarm) {
        assertThat(assess("alarm=" + alarm).outcome()).isEqualTo(Outcome.STOP);
        List<CheckedIn> before = List.of(earlier(3, "alarm=" + alarm));
        ReadinessDecision later = assess(Optional.of(CheckIn.FRESH), before, Optional.empty());
        assertThat(later.advice()).contains(Advice.LEGS_OUT_UNTIL_CLEARED);
        assertThat(adjusted(later).session().orElseThrow().exercises())
                .isNotEmpty()
                .noneMatch(e -> e.exercise().pattern().isLegWork());
        assertThat(assess(Optional.of(CheckIn.FRESH), before, Optional.of(DAY.minusDays(1)))
                        .outcome())
                .isEqualTo(Outcome.KEEP);
        assertThat(assess(Optional.of(CheckIn.FRESH), before, Optional.of(DAY.minusDays(4)))
                        .outcome())
                .isEqualTo(Outcome.DROP);
    }

    @Test
    void changedFormDropsItsPatternAndInAllPatternsMeansRest() {
        ReadinessDecision decision = assess("form=squat");
        assertThat(decision.exercises()).allSatisfy(e -> assertThat(e.outcome())
                .isEqualTo(e.planned().exercise().pattern() == Pattern.SQUAT ? Outcome.DROP : Outcome.KEEP));
        assertThat(decision.rules()).containsExactly("S29");
        String all = "form=squat,hinge,lunge,push,pull,core,calf,hip,foot,knee-flexion,plyo,power";
        assertThat(assess(all).outcome()).isEqualTo(Outcome.REST);
    }

    @ParameterizedTest
    @CsvSource({"0,KEEP", "5,KEEP", "6,REDUCE", "7,REDUCE", "8,REST", "10,REST"})
    void tirednessReducesFromSixAndRestsFromEight(int level, Outcome outcome) {
        ReadinessDecision decision = assess("tiredness=" + level);
        assertThat(decision.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.REDUCE) {
            assertThat(decision.exercises())
                    .allMatch(e -> e.cut().equals(new Cut(0, 33, 1, JumpLimit.ANY)) && !e.mayProgress());
        }
    }

    @ParameterizedTest
    @CsvSource({"0,KEEP,0", "1,KEEP,0", "2,KEEP,0", "3,REDUCE,10", "4,REDUCE,15", "5,REDUCE,20", "6,DROP,0", "10,DROP,0"
    })
    void aSoreKneeTakesLoadOffThenTheSquat(int level, Outcome outcome, int loadPercent) {
        ReadinessDecision decision = assess("knee=" + level);
        ExerciseDecision squat = of(Pattern.SQUAT, decision);
        assertThat(squat.outcome()).isEqualTo(outcome);
        assertThat(squat.cut().loadPercent()).isEqualTo(loadPercent);
        assertThat(squat.mayProgress()).isEqualTo(level == 0);
        assertThat(of(Pattern.PLYO, decision).outcome()).isEqualTo(level < 3 ? Outcome.KEEP : Outcome.DROP);
        assertThat(of(Pattern.PUSH, decision).outcome()).isEqualTo(Outcome.KEEP);
    }

    @Test
    void whatWasWorseTheMorningAfterIsLeftOut() {
        assertThat(of(Pattern.SQUAT, assess("knee=3:worse")).outcome()).isEqualTo(Outcome.DROP);
    }

    @Test
    void aJointThatHurtsForTwoWeeksIsShownToSomebody() {
        Optional<CheckIn> today = Optional.of(answers("knee=3"));
        assertThat(assess(today, List.of(earlier(13, "knee=3")), Optional.empty())
                        .advice())
                .doesNotContain(Advice.SEE_A_PROFESSIONAL);
        assertThat(assess(today, List.of(earlier(14, "knee=4")), Optional.empty())
                        .advice())
                .contains(Advice.SEE_A_PROFESSIONAL);
        assertThat(assess(today, List.of(earlier(14, "knee=4"), earlier(5, "knee=1")), Optional.empty())
                        .advice())
                .doesNotContain(Advice.SEE_A_PROFESSIONAL);
    }

    @Test
    void moderateSorenessTakesSetsOffHeavyWorkAndLoadOffOther() {
        ReadinessDecision decision = assess("chest-and-shoulders=4 quadriceps=5");
        assertThat(of(Pattern.SQUAT, decision).cut()).isEqualTo(new Cut(0, 33, 0, JumpLimit.LOW_ONLY));
        assertThat(decision.exercises())
                .filteredOn(e -> e.cut().loadPercent() > 0)
                .allSatisfy(e -> assertThat(e.cut()).isEqualTo(new Cut(10, 0, 0, JumpLimit.LOW_ONLY)));
    }

    @Test
    void strongSorenessThatEasesTakesThreeTenthsAndHalfTheSets() {
        ReadinessDecision decision = assess("quadriceps=6:easing");
        ExerciseDecision squat = of(Pattern.SQUAT, decision);
        assertThat(squat.outcome()).isEqualTo(Outcome.REDUCE);
        assertThat(squat.cut()).isEqualTo(new Cut(30, 50, 0, JumpLimit.NONE));
        assertThat(squat.rules()).containsExactly("S30");
        assertThat(adjusted(decision).session().orElseThrow().contacts()).isZero();
    }

    @Test
    void strongSorenessThatDoesNotEaseGivesWayToAnExerciseThatSparesIt() {
        ReadinessDecision decision = assess("back-extensors=6");
        assertThat(of(Pattern.HINGE, assess("back-extensors=6")).outcome()).isIn(Outcome.SWAP, Outcome.KEEP);
        assertThat(decision.outcome()).isIn(Outcome.SWAP, Outcome.DROP);
        Session left = adjusted(decision).session().orElseThrow();
        assertThat(left.exercises()).noneMatch(e -> e.exercise().muscles().contains(Muscle.BACK_EXTENSORS));
        List<ExercisePrescription> standIns = left.exercises().stream()
                .filter(e -> HEAVY.session().exercises().stream()
                        .noneMatch(p -> p.exercise().id().equals(e.exercise().id())))
                .toList();
        assertThat(standIns).isNotEmpty().allSatisfy(e -> {
            assertThat(e.why()).contains("S7", "S10", "E-checkin");
            assertThat(e.workSets()).allMatch(s -> s.load().isEmpty() && s.rir().getAsInt() >= 4);
        });
    }

    @Test
    void gettingWorseCountsAsStrongAtAnyLevel() {
        assertThat(of(Pattern.SQUAT, assess("quadriceps=2:worse")).outcome()).isEqualTo(Outcome.SWAP);
        assertThat(of(Pattern.SQUAT, assess("quadriceps=2:worse:easing")).outcome())
                .isEqualTo(Outcome.REDUCE);
    }

    @Test
    void severeSorenessRestsTheRegionAndTheRestGoesOn() {
        ReadinessDecision decision = assess("quadriceps=8");
        assertThat(of(Pattern.SQUAT, decision).outcome()).isEqualTo(Outcome.DROP);
        assertThat(of(Pattern.SQUAT, decision).rules()).containsExactly("S37");
        assertThat(of(Pattern.PUSH, decision).outcome()).isEqualTo(Outcome.KEEP);
    }

    @Test
    void whereNothingIsLeftTenMinutesOfMobilityAre() {
        ReadinessDecision decision =
                assess("quadriceps=8 glutes=8 hamstrings=8 core=8 chest-and-shoulders=8 upper-back=8 calves=8 soleus=8"
                        + " hip-abductors=8 foot-muscle=8 shin-muscle=8");
        assertThat(adjusted(decision)).isEqualTo(new AdjustedSession(Optional.empty(), 10));
        assertThat(decision.advice()).contains(Advice.MOBILITY);
    }

    @Test
    void sorenessOverThreeDaysTakesThreeTenthsOfTheSets() {
        ExerciseDecision squat = of(Pattern.SQUAT, assess("quadriceps=2:over72h"));
        assertThat(squat.cut()).isEqualTo(new Cut(0, 30, 0, JumpLimit.ANY));
    }

    @Test
    void mildSorenessChangesNothing() {
        ReadinessDecision decision = assess("quadriceps=3");
        assertThat(adjusted(decision).session()).contains(HEAVY.session());
        assertThat(decision.mayProgress()).isTrue();
        assertThat(decision.rules()).containsExactly("S28");
    }

    @Test
    void skippedQuestionsChangeNothingAndNothingGrows() {
        ReadinessDecision decision = assess(Optional.empty(), List.of(), Optional.empty());
        assertThat(adjusted(decision).session()).contains(HEAVY.session());
        assertThat(decision.mayProgress()).isFalse();
    }

    @Test
    void cutsDoNotMultiply() {
        ExerciseDecision squat = of(Pattern.SQUAT, assess("tiredness=6 knee=3 quadriceps=5"));
        assertThat(squat.cut()).isEqualTo(new Cut(10, 33, 1, JumpLimit.NONE));
    }

    @Test
    void aSentenceSaysTheAnswerTheExercisesTheNumbersAndTheRule() {
        assertThat(DecisionWords.sentences(assess("knee=4")))
                .singleElement()
                .asString()
                .startsWith("Knee at 4 of 10 - ")
                .endsWith(": 15 % less load, no jumps (E-checkin).");
    }

    @Test
    void minutesAreCountedAgain() {
        Session left = adjusted(assess("tiredness=6")).session().orElseThrow();
        assertThat(left.minutes()).isLessThan(HEAVY.session().minutes());
    }

    private static ExerciseDecision of(Pattern pattern, ReadinessDecision decision) {
        return decision.exercises().stream()
                .filter(e -> e.planned().exercise().pattern() == pattern)
                .findFirst()
                .orElseThrow();
    }

    private static AdjustedSession adjusted(ReadinessDecision decision) {
        return HEAVY.adjuster().adjust(HEAVY.session(), decision);
    }

    private static CheckIn answers(String words) {
        return CheckInText.read("test", List.of(words));
    }

    private static CheckedIn earlier(int days, String words) {
        return new CheckedIn(
                new EntryId("c" + days),
                DAY.minusDays(days).atTime(18, 0),
                Optional.empty(),
                Optional.of(answers(words)));
    }

    private static ReadinessDecision assess(String words) {
        return assess(Optional.of(answers(words)), List.of(), Optional.empty());
    }

    private static ReadinessDecision assess(
            Optional<CheckIn> answers, List<CheckedIn> before, Optional<LocalDate> cleared) {
        return ReadinessAssessor.assess(answers, HEAVY.session(), before, DAY, cleared, PlannedSessions.METHODOLOGY);
    }
}
