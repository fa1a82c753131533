package org.groundwork.core.schedule.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.JUMPING;
import static org.groundwork.core.schedule.Season.LIGHT;
import static org.groundwork.core.schedule.Season.POWER;
import static org.groundwork.core.schedule.Season.UPPER;
import static org.groundwork.core.schedule.Season.at;

import java.util.List;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.SessionType;
import org.junit.jupiter.api.Test;

/** Every rule on two sessions, once firing and once silent. */
class PairRulesTest {

    @Test
    void noDayHoldsTwoSessions() {
        assertThat(heard("one-a-day", UPPER, "0-TUE-AM", UPPER, "0-TUE-PM")).containsExactly("one-a-day: one-a-day");
    }

    @Test
    void twoDaysHoldTwoSessions() {
        assertThat(heard("one-a-day", UPPER, "0-TUE-PM", UPPER, "0-WED-AM")).isEmpty();
    }

    @Test
    void heavyLegsKeepTwoDaysAndPreferThree() {
        assertThat(heard("heavy-to-heavy", HEAVY, "0-MON-PM", HEAVY, "0-WED-AM"))
                .containsExactly("heavy-to-heavy: heavy-to-heavy, 2220 of 2880 min");
        assertThat(heard("heavy-to-heavy", HEAVY, "0-SUN-PM", JUMPING, "1-TUE-PM"))
                .containsExactly("heavy-to-heavy: 2880 of 4320 min, costs 24");
    }

    @Test
    void heavyLegsThreeDaysApartAndLightOnesAreFree() {
        assertThat(heard("heavy-to-heavy", HEAVY, "0-MON-PM", HEAVY, "0-THU-PM"))
                .isEmpty();
        assertThat(heard("heavy-to-heavy", HEAVY, "0-MON-PM", LIGHT, "0-TUE-AM"))
                .isEmpty();
    }

    @Test
    void jumpsKeepTwoDaysToJumps() {
        assertThat(heard("jumps-to-jumps", POWER, "0-MON-PM", JUMPING, "0-WED-AM"))
                .containsExactly("jumps-to-jumps: jumps-to-jumps, 2220 of 2880 min");
    }

    @Test
    void jumpsTwoDaysApartAndJumpsBesideNoneAreFree() {
        assertThat(heard("jumps-to-jumps", POWER, "0-MON-PM", JUMPING, "0-WED-PM"))
                .isEmpty();
        assertThat(heard("jumps-to-jumps", POWER, "0-MON-PM", HEAVY, "0-TUE-PM"))
                .isEmpty();
    }

    @Test
    void heavyAndEnduranceTypeKeepADayAndPreferTwo() {
        assertThat(heard("session-gap", HEAVY, "0-MON-PM", LIGHT, "0-TUE-AM"))
                .containsExactly("session-gap: minimum-gap, 780 of 1440 min");
        assertThat(heard("session-gap", LIGHT, "0-MON-PM", HEAVY, "0-WED-AM"))
                .containsExactly("session-gap: 2220 of 2880 min, costs 11");
    }

    @Test
    void twoDaysBetweenOthersUpperBodyAndTwoHeavyOnesAreNoMatter() {
        assertThat(heard("session-gap", HEAVY, "0-MON-PM", LIGHT, "0-WED-PM")).isEmpty();
        assertThat(heard("session-gap", UPPER, "0-MON-PM", HEAVY, "0-TUE-AM")).isEmpty();
        assertThat(heard("session-gap", HEAVY, "0-MON-PM", HEAVY, "0-TUE-AM")).isEmpty();
    }

    private static List<String> heard(String id, SessionType one, String first, SessionType other, String second) {
        SchedulingProblem problem = new Season(2).problem();
        Timeline timeline = Timeline.of(problem);
        Heard heard = new Heard();
        Constraints.of(problem).pairs().stream()
                .filter(rule -> rule.id().equals(id))
                .forEach(rule ->
                        rule.judge(timeline.candidate(one, at(first)), timeline.candidate(other, at(second)), heard));
        return heard.facts();
    }
}
