package org.groundwork.core.schedule.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.LIGHT;
import static org.groundwork.core.schedule.Season.UPPER;
import static org.groundwork.core.schedule.Season.at;
import static org.groundwork.core.schedule.Season.demand;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Justification;
import org.groundwork.core.schedule.LeftOut;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.WeekTerm;
import org.groundwork.core.schedule.explain.Sentences;
import org.junit.jupiter.api.Test;

/** A half-marathoner's week as a coach would fill it: Tuesday's intervals, Thursday's tempo, Sunday's long run. */
class TuesdayEveningTest {

    private final ExactScheduler scheduler = new ExactScheduler();

    private static Season runnersWeeks(int weeks) {
        Season season = new Season(weeks);
        for (int week = 0; week < weeks; week++) {
            season.run(week + "-TUE-AM", RunType.INTERVALS)
                    .run(week + "-WED-AM", RunType.EASY)
                    .run(week + "-THU-AM", RunType.THRESHOLD)
                    .run(week + "-SUN-AM", RunType.LONG);
        }
        return season;
    }

    @Test
    void heavyLegsStandOnTuesdayEveningBetweenIntervalsAndTempo() {
        Season season = runnersWeeks(1).free("MON-PM", "TUE-PM", "WED-PM").due(0, 1, demand(HEAVY, 1));
        Schedule schedule = scheduler.solve(season.problem());
        assertThat(schedule.sessions()).extracting(ScheduledSession::at).containsExactly(at("0-TUE-PM"));
        assertThat(schedule.optimal()).isTrue();
        ScheduledSession session = schedule.sessions().get(0);
        assertThat(session.justifications())
                .extracting(Justification::rule, Justification::penalty, Justification::text)
                .containsExactly(
                        tuple("gap-before-lifting", 0, "11 h after the morning's intervals"),
                        tuple("gap-after-lifting", 0, "13 h before Wednesday's easy run"),
                        tuple("gap-after-lifting", 22, "37 h before Thursday's threshold run (48 h would be better)"));
        assertThat(Sentences.of(session))
                .isEqualTo("Tuesday evening, 11 h after the morning's intervals, 13 h before Wednesday's easy run and "
                        + "37 h before Thursday's threshold run (48 h would be better).");
    }

    @Test
    void everyOtherPlaceHasItsPriceOrItsReason() {
        Season season = runnersWeeks(1).due(0, 1, demand(HEAVY, 1));
        PricedSchedule priced = scheduler.solveWithAlternatives(season.problem());
        ScheduledSession session = priced.schedule().sessions().get(0);
        assertThat(session.at()).isEqualTo(at("0-THU-PM"));
        List<Alternative> others = priced.alternativesOf(session);
        assertThat(others)
                .hasSize(13)
                .contains(
                        Alternative.costing(at("0-TUE-PM"), 22),
                        Alternative.forbidden(at("0-TUE-AM"), Forbidden.OCCUPIED),
                        Alternative.forbidden(at("0-WED-PM"), Forbidden.MINIMUM_GAP),
                        Alternative.forbidden(at("0-MON-PM"), Forbidden.MINIMUM_GAP));
    }

    @Test
    void aWeekWithoutRoomLeavesTheSessionOutAndNamesWhatClashes() {
        Season season = runnersWeeks(1).free("MON-PM", "WED-PM").due(0, 2, demand(HEAVY, 2));
        Schedule schedule = scheduler.solve(season.problem());
        assertThat(schedule.sessions()).isEmpty();
        assertThat(schedule.leftOut())
                .extracting(LeftOut::cost, left -> Set.copyOf(left.because()))
                .containsExactly(
                        tuple(1000, Set.of(Forbidden.AVAILABILITY, Forbidden.OCCUPIED, Forbidden.MINIMUM_GAP)),
                        tuple(500, Set.of(Forbidden.AVAILABILITY, Forbidden.OCCUPIED, Forbidden.MINIMUM_GAP)));
    }

    @Test
    void aSessionThatCostsMoreThanItIsWorthIsLeftOut() {
        Season season = runnersWeeks(1).free("TUE-PM").due(0, 1, new Demand(HEAVY, List.of(21), 1));
        Schedule schedule = scheduler.solve(season.problem());
        assertThat(schedule.leftOut()).extracting(LeftOut::because).containsExactly(Set.of(Forbidden.NOT_WORTH_IT));
    }

    @Test
    void whatIsBeyondTheWishIsATermOfTheWeekAndNotLeftOut() {
        Season season = runnersWeeks(1).free("TUE-PM").due(0, 4, new Demand(HEAVY, List.of(1000, 50, 5), 1));
        Schedule schedule = scheduler.solve(season.problem());
        assertThat(schedule.leftOut()).isEmpty();
        assertThat(schedule.weekTerms()).containsExactly(new WeekTerm(Season.week(0), "below-range", 55));
        assertThat(schedule.cost()).isEqualTo(77);
    }

    @Test
    void aMissingWeekBreaksTheHabitAndTheWeekPaysForIt() {
        Season season =
                runnersWeeks(2).free("TUE-PM").due(0, 1, demand(HEAVY, 1)).due(1, 0);
        assertThat(scheduler.solve(season.problem()).weekTerms())
                .containsExactly(new WeekTerm(Season.week(1), "habit", 4));
    }

    @Test
    void sessionsKeepTheirWeekdays() {
        Season season = runnersWeeks(6);
        season.preferred = Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        for (int week = 0; week < 6; week++) {
            season.due(week, 2, demand(HEAVY, 1), demand(UPPER, 1));
        }
        Schedule schedule = scheduler.solve(season.problem());
        assertThat(schedule.sessions())
                .extracting(session -> session.at().date().getDayOfWeek())
                .containsOnly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)
                .hasSize(12);
        assertThat(schedule.weekTerms()).isEmpty();
    }

    @Test
    void heavyLegsOnSundayEveningAreRememberedOnMonday() {
        Season season = new Season(2)
                .free("SUN-PM", "MON-PM")
                .due(0, 1, demand(HEAVY, 1))
                .due(1, 1, demand(HEAVY, 1))
                .pin(HEAVY, "0-SUN-PM");
        season.span = new DateSpan(at("0-SUN-AM").date(), at("1-MON-AM").date());
        LeftOut left = scheduler.solve(season.problem()).leftOut().get(0);
        assertThat(left.week()).isEqualTo(Season.week(1));
        assertThat(left.because()).contains(Forbidden.HEAVY_TO_HEAVY);
    }

    @Test
    void aPastSessionBindsWhatFollowsAndIsNotHeldTwice() {
        Season season = new Season(1).due(0, 4, demand(HEAVY, 2)).past(HEAVY, "0-MON-PM");
        season.asOf = at("0-TUE-AM").date();
        Schedule schedule = scheduler.solve(season.problem());
        assertThat(schedule.sessions()).extracting(ScheduledSession::at).containsExactly(at("0-THU-PM"));
        assertThat(schedule.leftOut()).isEmpty();
    }

    @Test
    void aPublishedPlaceIsKeptWhereLittleSpeaksAgainstIt() {
        Season season = runnersWeeks(1).due(0, 1, demand(HEAVY, 1)).published(SessionKind.HEAVY, "0-TUE-PM");
        assertThat(scheduler.solve(season.problem()).sessions())
                .extracting(ScheduledSession::at)
                .containsExactly(at("0-TUE-PM"));
    }

    @Test
    void ofEquallyGoodPlacesTheEarliestWins() {
        Season season = new Season(1).due(0, 1, demand(UPPER, 1));
        assertThat(places(scheduler.solve(season.problem()))).containsExactly(at("0-MON-PM"));
    }

    @Test
    void ofEquallyGoodSeasonsTheOneWithMoreSessionsWins() {
        Season season = new Season(1).due(0, 2, new Demand(LIGHT, List.of(0, 0), 0));
        assertThat(scheduler.solve(season.problem()).sessions()).hasSize(2);
    }

    @Test
    void whereNoRunIsNearThatIsTheReason() {
        Season season = new Season(1).due(0, 1, demand(UPPER, 1));
        ScheduledSession session = scheduler.solve(season.problem()).sessions().get(0);
        assertThat(Sentences.of(session)).isEqualTo("Monday evening, no run within four days before or after.");
    }

    private static List<DaySlot> places(Schedule schedule) {
        return schedule.sessions().stream().map(ScheduledSession::at).toList();
    }
}
