package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;

/** What a person is told about a change of the plan. */
class PlanDiffTextTest {

    private static final SeasonPlan PLAN = PlanFixture.ada().plan();

    @Test
    void aPlanComparedWithItselfSaysThatNothingChanges() {
        assertThat(lines(PLAN, PlanFixture.ada().plan())).containsExactly("Nothing changes.");
    }

    @Test
    void aMovedSessionIsNamedWithBothItsPlaces() {
        assertThat(lines(PLAN, withFirst(moved(1))))
                .containsExactly(
                        "1 session changes: 1 moved.",
                        "The lighter session of Tue 1 Dec, evening moves to Wed 2 Dec, evening.");
    }

    @Test
    void sessionsThatMoveAlikeAreSaidOnce() {
        assertThat(lines(PLAN, withAll(s -> s.kind() == SessionKind.HEAVY ? moved(s, 1) : s)))
                .contains("11 heavy sessions move from Tue evening to Wed evening, from Tue 12 Jan on.");
    }

    @Test
    void loadsThatFallAlikeAreSaidInOneSentence() {
        assertThat(lines(PLAN, withAll(s -> squatting(s, -2.5))))
                .contains("Back squat: 2.5 kg less (now 57.5 to 77.5) in 17 sessions from Tue 1 Dec on.");
    }

    @Test
    void oneLoadIsSaidFromWhatToWhat() {
        assertThat(lines(PLAN, withFirst(s -> squatting(s, 2.5))))
                .containsExactly(
                        "1 session changes: 1 with other contents.",
                        "Back squat: from 60 to 62.5 kg on Tue 1 Dec, evening.");
    }

    @Test
    void anotherExerciseOfThePatternIsASwapAndALostOneIsLeftOut() {
        assertThat(lines(PLAN, withFirst(s -> with(s, SessionFixture.upperDay().subList(0, 2)))))
                .anySatisfy(line ->
                        assertThat(line).startsWith("On Tue 1 Dec, evening:").contains("without Back squat"));
    }

    @Test
    void aSessionTakenOutIsDropped() {
        SeasonPlan shorter = PlanFixture.ada()
                .training(PLAN.sessions().subList(1, PLAN.sessions().size()).toArray(Session[]::new))
                .plan();

        assertThat(lines(PLAN, shorter)).contains("1 lighter session is dropped, on Tue 1 Dec, evening.");
        assertThat(lines(shorter, PLAN)).contains("1 lighter session is new, on Tue 1 Dec, evening.");
    }

    @Test
    void runsWithOtherWordsAreSaidTogether() {
        assertThat(lines(PLAN, PlanFixture.ada().running("6 x 800 m").plan()))
                .containsExactly(
                        "No strength session changes.",
                        "20 interval runs are of another length or content, from Tue 1 Dec on.");
    }

    @Test
    void aRaceWithAnotherNameIsTheSameRace() {
        assertThat(lines(PLAN, PlanFixture.ada().racing("Coast Marathon").plan()))
                .contains("City Marathon is now called Coast Marathon.");
    }

    @Test
    void aLoadThatIsNoLongerKnownIsLeftToTheAthlete() {
        UnaryOperator<Session> rowing = s -> with(
                s,
                List.of(SessionFixture.of(
                        ExerciseFixture.ROW, SessionFixture.work(2, 8, 2, 90, Optional.empty(), Intent.CONTROLLED))));
        UnaryOperator<Session> rowingHeavy = s -> with(
                s,
                List.of(SessionFixture.of(
                        ExerciseFixture.ROW,
                        SessionFixture.work(2, 8, 2, 90, Optional.of(SessionFixture.target(20)), Intent.CONTROLLED))));

        assertThat(lines(withFirst(rowingHeavy), withFirst(rowing)))
                .contains("Dumbbell row: a load you find instead of 20 kg on Tue 1 Dec, evening.");
        assertThat(lines(withFirst(rowing), withFirst(rowingHeavy)))
                .contains("Dumbbell row: 20 kg instead of a load you find on Tue 1 Dec, evening.");
    }

    @Test
    void setsAndRestsOfTheSameSessionsAreSaidTogether() {
        UnaryOperator<Session> less = s -> with(
                s,
                List.of(SessionFixture.of(
                        ExerciseFixture.PUSH_UP,
                        SessionFixture.work(1, 8, 2, 60, Optional.empty(), Intent.CONTROLLED))));
        UnaryOperator<Session> more = s -> with(
                s,
                List.of(SessionFixture.of(
                        ExerciseFixture.PUSH_UP,
                        SessionFixture.work(3, 8, 2, 90, Optional.empty(), Intent.CONTROLLED))));

        assertThat(lines(withAll(less), withAll(more)))
                .contains("Push-up: from 1 to 3 sets, rest from 60 to 90 s in "
                        + PLAN.sessions().size() + " sessions from Tue 1 Dec on.");
    }

    @Test
    void aMoveCountsAsAPlaceAndALoadDoesNot() {
        PlanDiff move = PlanDiff.between(PLAN, withFirst(moved(1)));
        PlanDiff load = PlanDiff.between(PLAN, withFirst(s -> squatting(s, 2.5)));

        assertThat(move.changedPlaces()).isEqualTo(1);
        assertThat(load.changedPlaces()).isZero();
        assertThat(load.changedSessions()).isEqualTo(1);
    }

    @Test
    void aSessionThatLeavesYesterdayChangesThePast() {
        LocalDate day = PLAN.sessions().get(0).at().date();
        PlanDiff later = PlanDiff.between(PLAN, withFirst(moved(3)));

        assertThat(later.changesBefore(day)).isEmpty();
        assertThat(later.changesBefore(day.plusDays(1))).hasSize(1);
        assertThat(later.reversed().changesBefore(day.plusDays(1))).hasSize(1);
    }

    @Test
    void poundsAreSaidWherePoundsAreRead() {
        PlanDiff diff = PlanDiff.between(PLAN, withFirst(s -> squatting(s, 2.5)));

        assertThat(new PlanDiffText(Units.IMPERIAL).lines(diff))
                .contains("Back squat: from 132.5 to 138 lb on Tue 1 Dec, evening.");
    }

    @Test
    void noWrittenLineIsWiderThanAPage() throws IOException {
        StringWriter page = new StringWriter();
        new PlanDiffText(Units.METRIC).write(PlanDiff.between(PLAN, PlanFixture.bare()), page);

        assertThat(page.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void jsonNamesTheSessionWhatChangedAndBothSides() {
        assertThat(PlanDiffJson.oneLine(PlanDiff.between(PLAN, withFirst(moved(1))), Units.METRIC))
                .contains("\"changedSessions\":1,\"changedPlaces\":1")
                .contains("\"id\":\"2026-W49-1\",\"changes\":[\"MOVED\"],\"before\":{\"date\":\"2026-12-01\"")
                .contains("\"after\":{\"date\":\"2026-12-02\",\"slot\":\"PM\",\"kind\":\"ENDURANCE\",\"minutes\":44}");
    }

    private static List<String> lines(SeasonPlan before, SeasonPlan after) {
        return new PlanDiffText(Units.METRIC).lines(PlanDiff.between(before, after));
    }

    private static SeasonPlan withFirst(UnaryOperator<Session> edit) {
        List<Session> sessions = new ArrayList<>(PLAN.sessions());
        sessions.set(0, edit.apply(sessions.get(0)));
        return PlanFixture.ada().training(sessions.toArray(Session[]::new)).plan();
    }

    private static SeasonPlan withAll(UnaryOperator<Session> edit) {
        return PlanFixture.ada()
                .training(PLAN.sessions().stream().map(edit).toArray(Session[]::new))
                .plan();
    }

    private static UnaryOperator<Session> moved(int days) {
        return session -> moved(session, days);
    }

    private static Session moved(Session session, int days) {
        return copy(session, new DaySlot(session.at().date().plusDays(days), Slot.PM), session.exercises());
    }

    private static Session with(Session session, List<ExercisePrescription> exercises) {
        return copy(session, session.at(), exercises);
    }

    private static Session squatting(Session session, double more) {
        return session.exercises().stream()
                .filter(e -> e.exercise().equals(ExerciseFixture.BACK_SQUAT))
                .findFirst()
                .map(squat ->
                        squat.workSets().get(0).load().orElseThrow().load().kilograms())
                .map(kilograms -> with(session, SessionFixture.squatDay(kilograms + more)))
                .orElse(session);
    }

    private static Session copy(Session session, DaySlot at, List<ExercisePrescription> exercises) {
        return new Session(
                session.id(),
                session.week(),
                at,
                session.kind(),
                session.phase(),
                session.focus(),
                session.deload(),
                session.minutes(),
                exercises,
                session.placement(),
                session.why());
    }
}
