package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.CheckResult;
import org.groundwork.core.review.finished.FinishedLeftOut;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;

/** What the rules allow is not blamed. */
class ReviewMercyTest {

    private final PlanSketch plan = PlanSketch.sound();

    private List<String> broken() {
        return ReviewTest.REVIEW.review(plan.finished()).broken().stream()
                .map(CheckResult::check)
                .toList();
    }

    private void onlyUpperBody(String date) {
        SessionSketch session = plan.on(date);
        session.kind = SessionKind.MAINTENANCE;
        session.exercises.clear();
        session.with(ExerciseSketch.lift("bench_press", 2, 10, 4, 60), ExerciseSketch.hold("plank", 2, 30, 4));
    }

    @Test
    void upperBodyMayStandTheEveningBeforeIntervals() {
        onlyUpperBody("2026-12-08");
        plan.run(LocalDate.parse("2026-12-09"), Slot.AM, RunType.INTERVALS);
        assertThat(broken()).doesNotContain("gap-before-run", "gap-between-sessions");
    }

    @Test
    void upperBodyMayStandTwoDaysAfterAMarathon() {
        onlyUpperBody("2027-03-23");
        plan.races.clear();
        plan.race(PlanSketch.RACE, 42.195, Race.Priority.A);
        assertThat(ReviewTest.REVIEW.review(plan.finished()).findings())
                .filteredOn(f -> f.date().equals(Optional.of(LocalDate.parse("2027-03-23"))))
                .isEmpty();
    }

    @Test
    void crossTrainingLeavesItsHalfOfTheDayToStrength() {
        plan.run(LocalDate.parse("2026-12-08"), Slot.PM, RunType.CROSS);
        assertThat(broken()).isEmpty();
    }

    @Test
    void notesAmongTheRunsAreNoRuns() {
        plan.run(LocalDate.parse("2026-12-08"), Slot.PM, RunType.OTHER);
        assertThat(broken()).isEmpty();
    }

    @Test
    void doubtfulEasyRunIsKeptClearOfLikeAThresholdRun() {
        plan.runs.add(new FinishedRun(
                LocalDate.parse("2026-12-12"), Optional.of(Slot.AM), RunType.EASY, false, Optional.empty(), ""));
        assertThat(broken()).isEmpty();
        plan.runs.add(new FinishedRun(
                LocalDate.parse("2026-12-12"), Optional.of(Slot.AM), RunType.EASY, true, Optional.empty(), ""));
        assertThat(broken()).containsExactly("gap-before-run");
    }

    @Test
    void unknownHalfOfTheDayIsBelievedToBeTheBetterOne() {
        plan.runs.add(new FinishedRun(
                LocalDate.parse("2026-12-08"), Optional.empty(), RunType.LONG, false, Optional.empty(), ""));
        assertThat(broken()).isEmpty();
    }

    @Test
    void weekThatWasLeftOutWithAReasonMayBeEmpty() {
        plan.without("2026-12-07", "2026-12-13");
        plan.leftOut.add(new FinishedLeftOut(IsoWeek.of(LocalDate.parse("2026-12-07")), 0, List.of("minimum-gap")));
        assertThat(broken()).isEmpty();
    }

    @Test
    void weekAwayWithoutStrengthMayBeEmpty() {
        plan.without("2026-12-07", "2026-12-13");
        DateSpan stay = new DateSpan(LocalDate.parse("2026-12-07"), LocalDate.parse("2026-12-13"));
        plan.athlete.away = List.of(new Away(stay, Optional.empty()));
        assertThat(broken()).isEmpty();
    }

    @Test
    void weekThatTouchesDaysAwayNeedNotCoverEveryPattern() {
        plan.on("2026-12-08").exercises.removeIf(e -> e.id.equals("plank"));
        plan.on("2026-12-11").exercises.removeIf(e -> e.id.equals("dead_bug"));
        DateSpan day = new DateSpan(LocalDate.parse("2026-12-13"), LocalDate.parse("2026-12-13"));
        plan.athlete.away = List.of(new Away(day, Optional.of(Set.of())));
        assertThat(broken()).isEmpty();
    }

    @Test
    void hipWorkMayComeFirstWhileAKneeIsSore() {
        plan.sessions.forEach(s -> s.exercises.add(0, ExerciseSketch.lift("side_lying_abduction", 2, 10, 5, 60)));
        assertThat(broken()).contains("exercise-order");
        plan.athlete.pain = List.of(new Pain(Pain.Site.KNEE, 1));
        assertThat(broken()).doesNotContain("exercise-order", "compound-share");
    }

    @Test
    void sessionsThatWereOverWhenThePlanWasMadeAreFacts() {
        plan.on("2026-12-01").date = LocalDate.parse("2026-11-29");
        plan.run(LocalDate.parse("2026-11-30"), Slot.AM, RunType.INTERVALS);
        assertThat(broken()).doesNotContain("gap-before-run");
    }

    @Test
    void costsThatAFileDoesNotShowAreNotReckoned() {
        plan.shown = EnumSet.complementOf(EnumSet.of(Part.OBJECTIVE));
        plan.on("2026-12-08").placementCost = 0;
        assertThat(broken()).isEmpty();
    }
}
