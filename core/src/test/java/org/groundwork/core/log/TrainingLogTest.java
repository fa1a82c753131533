package org.groundwork.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;

class TrainingLogTest {

    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 12, 1, 18, 0);

    private static SetDone set(String id, LocalDateTime at, Optional<String> session, String exercise) {
        return new SetDone(
                new EntryId(id),
                at,
                session,
                exercise,
                SetDone.Kind.WORK,
                Optional.of(Load.ofKilograms(60)),
                5,
                false,
                OptionalInt.of(2),
                Optional.empty());
    }

    private static SetDone set(String id, LocalDateTime at) {
        return set(id, at, Optional.empty(), "back_squat");
    }

    @Test
    void entriesLieByTimeHoweverTheyCameIn() {
        SetDone first = set("b", EVENING);
        SetDone second = set("a", EVENING.plusMinutes(3));
        assertThat(new TrainingLog(List.of(second, first)).entries()).containsExactly(first, second);
    }

    @Test
    void entriesOfOneMomentLieById() {
        SetDone a = set("a", EVENING);
        SetDone b = set("b", EVENING);
        assertThat(new TrainingLog(List.of(b, a)).entries()).containsExactly(a, b);
    }

    @Test
    void anEntryThatArrivesTwiceIsOne() {
        TrainingLog log = new TrainingLog(List.of(set("a", EVENING)));
        assertThat(log.with(List.of(set("a", EVENING)))).isEqualTo(log);
    }

    @Test
    void twoDevicesBringTheirLogsTogetherInEitherOrder() {
        TrainingLog phone = new TrainingLog(List.of(set("a", EVENING), set("b", EVENING.plusMinutes(3))));
        TrainingLog tablet = new TrainingLog(List.of(set("b", EVENING.plusMinutes(3)), set("c", EVENING.plusDays(2))));
        assertThat(phone.with(tablet.entries()))
                .isEqualTo(tablet.with(phone.entries()))
                .hasSameHashCodeAs(tablet.with(phone.entries()));
    }

    @Test
    void oneIdNeverNamesTwoDifferentThings() {
        List<LogEntry> clash = List.of(set("a", EVENING), set("a", EVENING.plusMinutes(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TrainingLog(clash))
                .withMessageContaining("a");
    }

    @Test
    void whatWasTakenBackDoesNotCountAndIsStillThere() {
        SetDone wrong = set("a", EVENING);
        TakenBack correction = new TakenBack(new EntryId("x"), EVENING.plusMinutes(1), wrong.id());
        SetDone right = set("b", EVENING.plusMinutes(2));
        TrainingLog log = new TrainingLog(List.of(wrong, correction, right));
        assertThat(log.standing()).containsExactly(right);
        assertThat(log.entries()).hasSize(3);
    }

    @Test
    void aCorrectionMayArriveBeforeWhatItCorrects() {
        TakenBack correction = new TakenBack(new EntryId("x"), EVENING.plusMinutes(1), new EntryId("a"));
        TrainingLog log = new TrainingLog(List.of(correction)).with(List.of(set("a", EVENING)));
        assertThat(log.isEmpty()).isTrue();
    }

    @Test
    void setsOfOnePlannedSessionBelongTogetherEvenAcrossNoon() {
        Optional<String> planned = Optional.of("2026-W49-1");
        SetDone before = set("a", EVENING.withHour(12), planned, "back_squat");
        SetDone after = set("b", EVENING.withHour(14), planned, "bench_press");
        assertThat(new TrainingLog(List.of(before, after)).sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.sets()).containsExactly(before, after))
                .satisfies(
                        session -> assertThat(session.workSets("bench_press")).containsExactly(after));
    }

    @Test
    void setsThatNoPlanAskedForAreGroupedByHalfDay() {
        TrainingLog log = new TrainingLog(
                List.of(set("a", EVENING.withHour(8)), set("b", EVENING), set("c", EVENING.plusMinutes(5))));
        assertThat(log.sessions()).extracting(session -> session.sets().size()).containsExactly(1, 2);
    }

    @Test
    void theLastRatingOfASessionCounts() {
        SessionRated first = rating("r1", EVENING.plusHours(1), 6);
        SessionRated second = rating("r2", EVENING.plusHours(2), 8);
        assertThat(new TrainingLog(List.of(set("a", EVENING), first, second)).sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.rating()).contains(second));
    }

    private static SessionRated rating(String id, LocalDateTime at, int rpe) {
        return new SessionRated(new EntryId(id), at, Optional.empty(), OptionalInt.of(rpe), OptionalInt.of(50));
    }

    @Test
    void aSessionOfSkippedSetsAloneWasNotHeld() {
        SetSkipped skipped = new SetSkipped(new EntryId("s"), EVENING, Optional.of("2026-W49-1"), "back_squat");
        assertThat(new TrainingLog(List.of(skipped)).sessions()).isEmpty();
    }

    @Test
    void checkInsAreListedByTime() {
        CheckedIn late = new CheckedIn(new EntryId("a"), EVENING, Optional.empty(), Optional.of(CheckIn.FRESH));
        CheckedIn early = new CheckedIn(new EntryId("b"), EVENING.minusDays(1), Optional.empty(), Optional.empty());
        assertThat(new TrainingLog(List.of(late, early)).checkIns()).containsExactly(early, late);
    }
}
