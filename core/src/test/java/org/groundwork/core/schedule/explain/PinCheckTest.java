package org.groundwork.core.schedule.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.LIGHT;
import static org.groundwork.core.schedule.Season.demand;

import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.PinViolation;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.solve.ExactScheduler;
import org.junit.jupiter.api.Test;

class PinCheckTest {

    private final Season season =
            new Season(1).run("0-WED-AM", RunType.INTERVALS).due(0, 2, demand(HEAVY, 2), demand(LIGHT, 1));

    @Test
    void aPinTheEveningBeforeIntervalsNamesTheRuleAndTheHours() {
        season.pin(HEAVY, "0-TUE-PM");
        assertThat(PinCheck.check(season.problem()))
                .extracting(PinViolation::reason, PinViolation::rule, PinViolation::text)
                .containsExactly(tuple(
                        Forbidden.MINIMUM_GAP,
                        "gap-after-lifting",
                        "only 13 h before Wednesday's intervals, at least 36 h are needed"));
    }

    @Test
    void ofTwoPinsThatClashTheLaterIsNamed() {
        season.pin(HEAVY, "0-FRI-PM").pin(HEAVY, "0-SAT-PM");
        assertThat(PinCheck.check(season.problem()))
                .extracting(violation -> violation.pin().at().toString(), PinViolation::reason, PinViolation::text)
                .containsExactly(tuple(
                        "2026-12-05:PM",
                        Forbidden.HEAVY_TO_HEAVY,
                        "only 24 h after Friday's heavy session, at least 48 h are needed"));
    }

    @Test
    void twoPinsOnOneDayAreOneTooMany() {
        season.pin(HEAVY, "0-SAT-AM").pin(LIGHT, "0-SAT-PM");
        assertThat(PinCheck.check(season.problem()))
                .extracting(PinViolation::reason)
                .contains(Forbidden.ONE_A_DAY);
    }

    @Test
    void aWeekTakesNoMorePinsThanItIsDue() {
        season.pin(LIGHT, "0-FRI-PM").pin(LIGHT, "0-SUN-PM");
        assertThat(PinCheck.check(season.problem()))
                .extracting(PinViolation::reason, PinViolation::text)
                .containsExactly(tuple(Forbidden.WEEKLY_MAXIMUM, "2026-W49 has no room for one more such session"));
    }

    @Test
    void aPinOutsideTheSeasonIsNotAvailable() {
        season.pin(HEAVY, "1-TUE-PM");
        assertThat(PinCheck.check(season.problem()))
                .extracting(PinViolation::reason)
                .containsExactly(Forbidden.AVAILABILITY, Forbidden.WEEKLY_MAXIMUM);
    }

    @Test
    void aPinThatIsPossibleIsNoProblem() {
        season.pin(HEAVY, "0-FRI-PM").pin(LIGHT, "0-SUN-PM");
        assertThat(PinCheck.check(season.problem())).isEmpty();
        assertThat(new ExactScheduler().solve(season.problem()).sessions()).hasSize(2);
    }

    @Test
    void theSchedulerRefusesAPinThatBreaksARule() {
        season.pin(HEAVY, "0-TUE-PM");
        assertThatThrownBy(() -> new ExactScheduler().solve(season.problem()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-12-01:PM")
                .hasMessageContaining("gap-after-lifting");
    }
}
