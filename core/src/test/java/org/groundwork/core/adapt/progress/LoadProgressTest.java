package org.groundwork.core.adapt.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.adapt.progress.Diary.BENCH;
import static org.groundwork.core.adapt.progress.Diary.FRONT;
import static org.groundwork.core.adapt.progress.Diary.METHODOLOGY;
import static org.groundwork.core.adapt.progress.Diary.SQUAT;
import static org.groundwork.core.adapt.progress.Diary.START;
import static org.groundwork.core.adapt.progress.Diary.athlete;
import static org.groundwork.core.adapt.progress.Diary.fives;
import static org.groundwork.core.adapt.progress.Diary.progress;
import static org.groundwork.core.adapt.progress.Diary.said;

import java.util.List;
import java.util.Set;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;

/** A working max of 123.305 kg plans 5 reps at RIR 2 with 100 kg. */
class LoadProgressTest {

    private static final double MAX = 123.305;

    private static WorkingMax after(Exercise exercise, int gramsApart, AskedAndDone... evidence) {
        int last = (int) START.until(evidence[evidence.length - 1].date(), java.time.temporal.ChronoUnit.DAYS);
        return onDay(last, exercise, gramsApart, evidence);
    }

    private static WorkingMax onDay(int day, Exercise exercise, int gramsApart, AskedAndDone... evidence) {
        StrengthPast past = new StrengthPast(List.of(evidence), Set.of(), List.of());
        return progress(athlete(said(exercise, MAX)), gramsApart)
                .replay(past, START.plusDays(day))
                .workingMaxes()
                .get(exercise.id());
    }

    private static int grams(WorkingMax max) {
        return max.load().grams();
    }

    @Test
    void theTargetBeatenTwiceMovesASquatUpByTheSmallestLoadableStep() {
        WorkingMax max = after(SQUAT, 2500, fives(SQUAT, 1, 100, 6, 2), fives(SQUAT, 4, 100, 6, 2));
        assertThat(max.load().scaled(811).grams()).isBetween(102_490, 102_500);
        assertThat(max.reason().text())
                .isEqualTo("Back squat: 5 at RIR 2 with 100 kg asked, 6 reps at RIR 2 with 100 kg done"
                        + " in 2 sessions running: 2.5 % up");
    }

    @Test
    void theTargetBeatenOnceMovesNothing() {
        assertThat(grams(after(SQUAT, 2500, fives(SQUAT, 1, 100, 6, 2)))).isEqualTo(123_305);
    }

    @Test
    void afterARiseTheCountStartsAgain() {
        WorkingMax twice = after(SQUAT, 2500, fives(SQUAT, 1, 100, 6, 2), fives(SQUAT, 4, 100, 6, 2));
        WorkingMax thrice = after(
                SQUAT, 2500, fives(SQUAT, 1, 100, 6, 2), fives(SQUAT, 4, 100, 6, 2), fives(SQUAT, 7, 102.5, 6, 2));
        assertThat(thrice.load()).isEqualTo(twice.load());
    }

    @Test
    void anOrdinarySessionBetweenTwoGoodOnesStartsTheCountAgain() {
        WorkingMax max =
                after(SQUAT, 2500, fives(SQUAT, 1, 100, 6, 2), fives(SQUAT, 4, 100, 5, 2), fives(SQUAT, 7, 100, 6, 2));
        assertThat(grams(max)).isEqualTo(123_305);
    }

    @Test
    void repsBeatenWithoutANotedReserveCount() {
        WorkingMax max = after(SQUAT, 2500, fives(SQUAT, 1, 100, 6, -1), fives(SQUAT, 4, 100, 6, -1));
        assertThat(max.load().scaled(811).grams()).isBetween(102_490, 102_500);
    }

    @Test
    void aFailedSetTakesFivePercentOff() {
        WorkingMax max = after(SQUAT, 2500, fives(SQUAT, 1, 100, 4, 0));
        assertThat(max.load()).isEqualTo(new Load(123_305).scaled(950));
        assertThat(max.reason().rule()).isEqualTo("E-progress");
    }

    @Test
    void twoRepsTooFewInReserveTakeFivePercentOff() {
        assertThat(grams(after(SQUAT, 2500, fives(SQUAT, 1, 100, 5, 0)))).isEqualTo(117_139);
        assertThat(grams(after(SQUAT, 2500, fives(SQUAT, 1, 100, 5, 1)))).isEqualTo(123_305);
    }

    @Test
    void twoRepsMoreInReserveMoveALiftUpAtOnce() {
        WorkingMax max = after(SQUAT, 2500, fives(SQUAT, 1, 100, 5, 4));
        assertThat(max.load().scaled(811).grams()).isBetween(102_490, 102_500);
    }

    @Test
    void whereNoStepCanBeLoadedRepsRiseFirst() {
        WorkingMax max = after(BENCH, 20_000, fives(BENCH, 1, 100, 6, 2), fives(BENCH, 4, 100, 6, 2));
        assertThat(grams(max)).isEqualTo(123_305);
        assertThat(max.reason().text()).contains("2 to 5 % above 100 kg").contains("reps rise first");
    }

    @Test
    void aLightOrCutSessionRaisesNothing() {
        AskedAndDone first = fives(SQUAT, 1, 100, 6, 2);
        AskedAndDone cut = fives(SQUAT, 4, 100, 100, 6, 2, false, false);
        AskedAndDone light = fives(SQUAT, 7, 100, 100, 6, 2, true, true);
        assertThat(grams(after(SQUAT, 2500, first, cut, light))).isEqualTo(123_305);
    }

    @Test
    void aTypedThousandWaitsAndNeverMovesMoreThanAStep() {
        AskedAndDone typed = fives(SQUAT, 1, 100, 1000, 5, 2, true, false);
        assertThat(grams(after(SQUAT, 2500, typed))).isEqualTo(123_305);
        AskedAndDone again = fives(SQUAT, 4, 100, 1000, 5, 2, true, false);
        assertThat(grams(after(SQUAT, 2500, typed, again))).isBetween(123_305, 123_305 * 110 / 100);
    }

    @Test
    void aTypedTenWaitsToo() {
        assertThat(grams(after(SQUAT, 2500, fives(SQUAT, 1, 100, 10, 5, 2, true, false))))
                .isEqualTo(123_305);
    }

    @Test
    void anUnknownLiftIsAskedForAgainWithTheLoadThatWasFoundFarFromFailure() {
        AskedAndDone far = fives(FRONT, 1, 0, 60, 5, 4, true, false);
        assertThat(afterwards(far).scaled(METHODOLOGY.perMilleOfOneRepMax(7)).kilograms())
                .isBetween(59.9, 60.0);
        AskedAndDone easy = fives(FRONT, 1, 0, 60, 12, 8, true, false);
        assertThat(afterwards(easy)).isEqualTo(afterwards(far));
        AskedAndDone failed = fives(FRONT, 1, 0, 60, 0, 0, true, false);
        assertThat(progress(athlete(), 2500)
                        .replay(new StrengthPast(List.of(failed), Set.of(), List.of()), START.plusDays(4))
                        .workingMaxes())
                .isEmpty();
    }

    @Test
    void anUnknownLiftIsSetAnewByTheFirstSetsThatCanTell() {
        AskedAndDone far = fives(FRONT, 1, 0, 40, 5, 4, true, false);
        AskedAndDone near = fives(FRONT, 4, 0, 60, 5, 2, true, false);
        assertThat(afterwards(near)).isEqualTo(Load.ofKilograms(74.0));
        assertThat(afterwards(far, near)).isEqualTo(Load.ofKilograms(74.0));
    }

    private static Load afterwards(AskedAndDone... sessions) {
        return progress(athlete(), 2500)
                .replay(new StrengthPast(List.of(sessions), Set.of(), List.of()), START.plusDays(4))
                .loads()
                .get(FRONT.id());
    }

    @Test
    void aLayoffCutsOnceByATenthOrAFifth() {
        AskedAndDone before = fives(SQUAT, 1, 100, 5, 2);
        assertThat(grams(onDay(14, SQUAT, 2500, before))).isEqualTo(123_305);
        assertThat(grams(onDay(15, SQUAT, 2500, before))).isEqualTo(110_974);
        assertThat(grams(onDay(28, SQUAT, 2500, before))).isEqualTo(110_974);
        assertThat(grams(onDay(29, SQUAT, 2500, before))).isEqualTo(98_644);
        assertThat(grams(onDay(85, SQUAT, 2500, before))).isEqualTo(98_644);
    }

    @Test
    void aPlannedRecoveryIsNoLayoff() {
        DateSpan recovery = new DateSpan(START.plusDays(2), START.plusDays(15));
        Layoff layoff = Layoff.between(START, START.plusDays(20), List.of(recovery), METHODOLOGY);
        assertThat(layoff).isEqualTo(new Layoff(Layoff.Kind.NONE, 6, 0));
    }

    @Test
    void afterWeeksAwayALiftIsFoundAgainButNeverAboveWhereItWas() {
        AskedAndDone before = fives(SQUAT, 1, 100, 5, 2);
        AskedAndDone strong = fives(SQUAT, 35, 80, 95, 5, 2, true, false);
        assertThat(grams(after(SQUAT, 2500, before, strong))).isBetween(98_644, 123_305);
        AskedAndDone asAsked = fives(SQUAT, 35, 80, 5, 2);
        assertThat(grams(after(SQUAT, 2500, before, asAsked))).isBetween(98_000, 99_000);
    }

    @Test
    void aStandInStartsTenToFifteenPercentLower() {
        Load max = Load.ofKilograms(100);
        assertThat(CarriedOver.carriedOver(SQUAT, max, FRONT, METHODOLOGY)).contains(Load.ofKilograms(85));
        assertThat(CarriedOver.carriedOver(SQUAT, max, BENCH, METHODOLOGY)).isEmpty();
        assertThat(CarriedOver.carriedOver(BENCH, max, Diary.PUSH_UP, METHODOLOGY))
                .isEmpty();
    }
}
