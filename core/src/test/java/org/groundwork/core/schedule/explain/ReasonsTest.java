package org.groundwork.core.schedule.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.at;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Justification;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.constraint.Timeline;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final DaySlot TUESDAY_EVENING = at("0-TUE-PM");

    private final Reasons reasons = new Reasons(TUESDAY_EVENING);

    @Test
    void aRunOfTheSameDayIsNamedByItsHalf() {
        reasons.hoursToRun("gap-before-lifting", run("0-TUE-AM", RunType.INTERVALS), 660, 8, 0);
        assertThat(texts()).containsExactly("11 h after the morning's intervals");
    }

    @Test
    void aRunWithinSixDaysIsNamedByItsWeekday() {
        reasons.hoursToRun("gap-after-lifting", run("0-THU-AM", RunType.THRESHOLD), 2250, 48, 22);
        assertThat(texts()).containsExactly("37 h 30 min before Thursday's threshold run (48 h would be better)");
    }

    @Test
    void aRunFartherAwayIsNamedByItsDate() {
        Reasons later = new Reasons(at("1-TUE-PM"));
        later.hoursToRun("gap-before-lifting", run("0-SUN-AM", RunType.RACE), 59 * 60, 96, 111);
        later.hoursToRun("gap-before-lifting", run("0-MON-AM", RunType.RACE), 203 * 60, 240, 111);
        assertThat(later.list())
                .extracting(Justification::text)
                .containsExactly(
                        "59 h after Sunday's race (96 h would be better)",
                        "203 h after the race on 2026-11-30 (240 h would be better)");
    }

    @Test
    void doubtIsSaid() {
        reasons.hoursToRun("gap-after-lifting", doubtful("0-THU-AM"), 2220, 48, 22);
        assertThat(texts()).containsExactly("37 h before Thursday's doubtful easy run (48 h would be better)");
    }

    @Test
    void crossTrainingOfTheSameSlotComesRightBefore() {
        reasons.hoursToRun("gap-before-lifting", run("0-TUE-PM", RunType.CROSS), 0, 3, 3);
        assertThat(texts()).containsExactly("right after the evening's cross-training (3 h would be better)");
    }

    @Test
    void anotherSessionIsNamedByItsKind() {
        reasons.hoursToSession(
                "heavy-to-heavy", Timeline.of(new Season(1).problem()).candidate(HEAVY, at("0-SUN-PM")), 2880, 72, 24);
        assertThat(texts()).contains("48 h after Sunday's heavy session (72 h would be better)");
    }

    @Test
    void everySoftRuleHasWords() {
        List.of("disliked-day", "morning", "spread").forEach(rule -> reasons.pay(rule, 1));
        assertThat(texts())
                .containsExactly(
                        "no run within four days before or after",
                        "Tuesday is not one of the preferred days",
                        "a morning, where evenings are preferred",
                        "nearer to the week's session before it than an even spread would be");
    }

    @Test
    void thePenaltiesAddUpToWhatWasHeard() {
        reasons.hoursToRun("gap-after-lifting", run("0-THU-AM", RunType.THRESHOLD), 2220, 48, 22);
        reasons.pay("morning", 3);
        assertThat(reasons.list().stream().mapToInt(Justification::penalty).sum())
                .isEqualTo(25);
    }

    @Test
    void aForbiddenPlaceIsNeverExplained() {
        assertThatThrownBy(() -> reasons.forbid(Forbidden.OCCUPIED, "occupied", "a run stands in that slot"))
                .isInstanceOf(IllegalStateException.class);
    }

    private List<String> texts() {
        return reasons.list().stream().map(Justification::text).toList();
    }

    private static PlannedRun run(String place, RunType type) {
        return Season.run(at(place), type, false, Optional.empty());
    }

    private static PlannedRun doubtful(String place) {
        return Season.run(at(place), RunType.EASY, true, Optional.empty());
    }
}
