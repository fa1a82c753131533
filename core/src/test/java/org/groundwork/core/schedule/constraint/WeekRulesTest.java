package org.groundwork.core.schedule.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.JUMPING;
import static org.groundwork.core.schedule.Season.LIGHT;
import static org.groundwork.core.schedule.Season.UPPER;
import static org.groundwork.core.schedule.Season.at;
import static org.groundwork.core.schedule.Season.demand;
import static org.groundwork.core.schedule.Season.week;

import java.util.List;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.junit.jupiter.api.Test;

/** Every rule on a week, once firing and once silent. */
class WeekRulesTest {

    private final Season season = new Season(2);

    @Test
    void aFullWeekTakesNoMore() {
        WeekQuota quota = quota(3, LIGHT);
        WeeklyMaximum maximum = constraints().maximum();
        assertThat(maximum.forbids(quota, 0, 0, 2))
                .as("past and placed make three")
                .isTrue();
        assertThat(maximum.forbids(quota, 0, 2, 1))
                .as("two heavy ones are the most")
                .isTrue();
        assertThat(maximum.forbids(quota, -1, 0, 0))
                .as("a type that is not due")
                .isTrue();
    }

    @Test
    void aWeekWithRoomTakesOneMore() {
        assertThat(constraints().maximum().forbids(quota(3, LIGHT), 0, 1, 1)).isFalse();
    }

    @Test
    void aSessionThatIsNotHeldCostsItsWorth() {
        assertThat(constraints().worth().penalty(quota(4), 0, 0)).isEqualTo(1500);
        assertThat(constraints().worth().penalty(quota(4), 0, 1)).isEqualTo(500);
    }

    @Test
    void aFullDemandCostsNothingAndPastSessionsCount() {
        assertThat(constraints().worth().penalty(quota(4), 0, 2)).isZero();
        assertThat(constraints().worth().penalty(quota(4, HEAVY), 0, 1)).isZero();
    }

    @Test
    void aPastSessionOfAnotherTypeCountsForItsKind() {
        assertThat(quota(4, JUMPING).taken()).containsExactly(1, 0);
        assertThat(quota(4, UPPER).taken()).containsExactly(0, 0);
        assertThat(quota(4, UPPER).room()).isEqualTo(3);
    }

    @Test
    void neighboursNearerThanAnEvenSpreadCost() {
        assertThat(constraints().spread().penalty(2, 1)).isEqualTo(2 * 6);
        assertThat(constraints().spread().penalty(3, 1)).isEqualTo(6);
    }

    @Test
    void anEvenSpreadIsFree() {
        assertThat(constraints().spread().penalty(2, 3)).isZero();
        assertThat(constraints().spread().penalty(3, 2)).isZero();
    }

    @Test
    void everyChangedWeekdayCosts() {
        assertThat(constraints().habit().penalty(0b0010010, 0b0100010)).isEqualTo(2 * 4);
    }

    @Test
    void theSameWeekdaysAreFree() {
        assertThat(constraints().habit().penalty(0b0010010, 0b0010010)).isZero();
    }

    @Test
    void aPublishedSessionThatIsNotKeptCosts() {
        season.published(SessionKind.HEAVY, "0-TUE-PM");
        assertThat(constraints().published().penaltyOfNone(week(0))).isEqualTo(40);
        assertThat(saving(HEAVY, "0-TUE-AM")).isZero();
        assertThat(saving(LIGHT, "0-TUE-PM")).isZero();
    }

    @Test
    void aPublishedSessionIsKeptByOneOfItsKindInItsPlace() {
        season.published(SessionKind.HEAVY, "0-TUE-PM");
        assertThat(saving(JUMPING, "0-TUE-PM")).isEqualTo(40);
    }

    @Test
    void whatWasPublishedForThePastIsForgotten() {
        season.asOf = Season.MONDAY.plusDays(2);
        season.published(SessionKind.HEAVY, "0-TUE-PM");
        assertThat(constraints().published().penaltyOfNone(week(0))).isZero();
    }

    @Test
    void pinsAreListedInTheirWeekAlone() {
        season.pin(HEAVY, "1-TUE-PM");
        assertThat(constraints().pins().listPins(week(1))).hasSize(1);
        assertThat(constraints().pins().listPins(week(0))).isEmpty();
    }

    @Test
    void everyConstraintHasAnIdOfItsOwn() {
        assertThat(constraints().all())
                .extracting(Constraint::id)
                .doesNotHaveDuplicates()
                .hasSize(19);
    }

    private Constraints constraints() {
        return Constraints.of(season.problem());
    }

    private int saving(SessionType type, String place) {
        SchedulingProblem problem = season.problem();
        return constraints().published().saving(Timeline.of(problem).candidate(type, at(place)));
    }

    private static WeekQuota quota(int most, SessionType... past) {
        WeekDemand due = new WeekDemand(week(0), List.of(demand(HEAVY, 2), demand(LIGHT, 2)), most);
        return WeekQuota.of(
                due,
                List.of(past).stream()
                        .map(type -> new PastSession(type, at("0-MON-AM")))
                        .toList());
    }
}
