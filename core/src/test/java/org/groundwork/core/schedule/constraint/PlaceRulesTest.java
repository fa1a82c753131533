package org.groundwork.core.schedule.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.LIGHT;
import static org.groundwork.core.schedule.Season.UPPER;
import static org.groundwork.core.schedule.Season.at;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.Season;
import org.groundwork.core.schedule.SessionType;
import org.junit.jupiter.api.Test;

/** Every rule on one place, once firing and once silent. */
class PlaceRulesTest {

    private final Season season = new Season(2);

    @Test
    void aDayBeforeTheFirstPlannedOneIsPast() {
        season.asOf = Season.MONDAY.plusDays(2);
        assertThat(heard("past", HEAVY, "0-TUE-PM")).containsExactly("past: past");
    }

    @Test
    void theFirstPlannedDayIsNotPast() {
        season.asOf = Season.MONDAY.plusDays(2);
        assertThat(heard("past", HEAVY, "0-WED-AM")).isEmpty();
    }

    @Test
    void aDayAfterTheSeasonIsNotAvailable() {
        season.span = new DateSpan(Season.MONDAY, Season.MONDAY.plusDays(4));
        assertThat(heard("season", HEAVY, "0-SAT-AM")).containsExactly("season: availability");
    }

    @Test
    void theLastDayOfTheSeasonIsPartOfIt() {
        season.span = new DateSpan(Season.MONDAY, Season.MONDAY.plusDays(4));
        assertThat(heard("season", HEAVY, "0-FRI-PM")).isEmpty();
    }

    @Test
    void aSlotThatIsNotListedIsNotAvailable() {
        season.free("TUE-PM");
        assertThat(heard("availability", HEAVY, "1-TUE-AM")).containsExactly("availability: availability");
    }

    @Test
    void aListedSlotIsAvailableInEveryWeek() {
        season.free("TUE-PM");
        assertThat(heard("availability", HEAVY, "1-TUE-PM")).isEmpty();
    }

    @Test
    void aRunOccupiesItsSlot() {
        season.run("0-TUE-AM", RunType.EASY);
        assertThat(heard("occupied", HEAVY, "0-TUE-AM")).containsExactly("occupied: occupied");
    }

    @Test
    void crossTrainingLeavesRoomInItsSlotAndSoDoesAnEmptyOne() {
        season.run("0-TUE-AM", RunType.CROSS);
        assertThat(heard("occupied", HEAVY, "0-TUE-AM")).isEmpty();
        assertThat(heard("occupied", HEAVY, "0-TUE-PM")).isEmpty();
    }

    @Test
    void aClosureKeepsItsTypesOutWithItsOwnWordAndRule() {
        season.close("0-MON", "0-WED", Forbidden.RACE_WINDOW, HEAVY);
        assertThat(heard("closure", HEAVY, "0-WED-PM")).containsExactly("a-rule: race-window");
    }

    @Test
    void aClosureLeavesOtherTypesAndDaysAlone() {
        season.close("0-MON", "0-WED", Forbidden.RACE_WINDOW, HEAVY);
        assertThat(heard("closure", UPPER, "0-WED-PM")).isEmpty();
        assertThat(heard("closure", HEAVY, "0-THU-AM")).isEmpty();
    }

    @Test
    void heavyLegsNeverStandThirtySixHoursBeforeIntervals() {
        season.run("0-WED-AM", RunType.INTERVALS);
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-PM"))
                .containsExactly("gap-after-lifting: 2220 of 2880 min, 2026-12-02:AM, costs 33");
        assertThat(heard("gap-after-lifting", HEAVY, "0-TUE-AM"))
                .containsExactly("gap-after-lifting: minimum-gap, 1440 of 2160 min, 2026-12-02:AM");
    }

    @Test
    void hoursToALaterRunAreKeptFromThePreferredGapOn() {
        season.run("0-WED-AM", RunType.INTERVALS);
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-AM"))
                .containsExactly("gap-after-lifting: 2880 of 2880 min, 2026-12-02:AM, costs 0");
    }

    @Test
    void aStartedHourThatIsMissingCountsWhole() {
        season.hours = new SlotHours(LocalTime.of(6, 30), LocalTime.of(18, 0));
        season.run("0-WED-AM", RunType.THRESHOLD);
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-PM"))
                .containsExactly("gap-after-lifting: 2190 of 2880 min, 2026-12-02:AM, costs 24");
    }

    @Test
    void everyLaterRunCountsNotOnlyTheNext() {
        season.run("0-TUE-AM", RunType.EASY).run("0-TUE-PM", RunType.LONG);
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-AM"))
                .contains("gap-after-lifting: 2100 of 2880 min, 2026-12-01:PM, costs 13");
    }

    @Test
    void aDoubtfulEasyRunKeepsTheHoursOfThreshold() {
        season.doubtful("0-WED-AM", RunType.EASY);
        assertThat(heard("gap-after-lifting", HEAVY, "0-TUE-PM"))
                .containsExactly("gap-after-lifting: minimum-gap, 780 of 1440 min, 2026-12-02:AM");
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-PM"))
                .containsExactly("gap-after-lifting: 2220 of 2880 min, 2026-12-02:AM, costs 22");
    }

    @Test
    void doubtNeverMakesIntervalsMilder() {
        season.doubtful("0-WED-AM", RunType.INTERVALS);
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-PM"))
                .containsExactly("gap-after-lifting: 2220 of 2880 min, 2026-12-02:AM, costs 33");
    }

    @Test
    void whileSomethingIsNewADayMoreIsPreferredBeforeARunThatIsNotEasy() {
        season.run("0-WED-AM", RunType.INTERVALS).run("0-TUE-PM", RunType.EASY);
        season.novelty.add(new DateSpan(Season.MONDAY, Season.MONDAY));
        assertThat(heard("gap-after-lifting", HEAVY, "0-MON-AM"))
                .containsExactly(
                        "gap-after-lifting: 2100 of 720 min, 2026-12-01:PM, costs 0",
                        "gap-after-lifting: 2880 of 4320 min, 2026-12-02:AM, costs 72");
    }

    @Test
    void liftingKeepsHoursFromTheMorningsIntervals() {
        season.run("0-TUE-AM", RunType.INTERVALS);
        assertThat(heard("gap-before-lifting", HEAVY, "0-TUE-PM"))
                .containsExactly("gap-before-lifting: 660 of 480 min, 2026-12-01:AM, costs 0");
    }

    @Test
    void liftingTheMorningAfterALongRunCosts() {
        season.run("0-SUN-PM", RunType.LONG);
        assertThat(heard("gap-before-lifting", HEAVY, "1-MON-AM"))
                .containsExactly("gap-before-lifting: 780 of 1440 min, 2026-12-06:PM, costs 11");
    }

    @Test
    void crossTrainingInTheSameSlotComesFirst() {
        season.run("0-TUE-PM", RunType.CROSS);
        assertThat(heard("gap-before-lifting", HEAVY, "0-TUE-PM"))
                .containsExactly("gap-before-lifting: 0 of 180 min, 2026-12-01:PM, costs 3");
        assertThat(heard("gap-after-lifting", HEAVY, "0-TUE-PM")).isEmpty();
    }

    @Test
    void aRaceBansHeavyLegsByItsDistance() {
        season.race("0-SUN-AM", Distance.HALF_MARATHON);
        assertThat(heard("gap-before-lifting", HEAVY, "1-WED-AM"))
                .containsExactly("gap-before-lifting: minimum-gap, 4320 of 5760 min, 2026-12-06:AM");
        assertThat(heard("gap-before-lifting", LIGHT, "1-WED-AM"))
                .containsExactly("gap-before-lifting: 4320 of 5760 min, 2026-12-06:AM, costs 72");
        assertThat(heard("gap-before-lifting", UPPER, "1-MON-AM"))
                .containsExactly("gap-before-lifting: 1440 of 0 min, 2026-12-06:AM, costs 0");
    }

    @Test
    void aRaceOfUnknownDistanceIsTakenForTheShortest() {
        season.run("0-SUN-AM", RunType.RACE);
        assertThat(heard("gap-before-lifting", HEAVY, "1-MON-AM"))
                .containsExactly("gap-before-lifting: 1440 of 1440 min, 2026-12-06:AM, costs 0");
    }

    @Test
    void restAndNotesKeepNoHours() {
        season.run("0-TUE-PM", RunType.REST).run("0-WED-AM", RunType.OTHER).run("0-TUE-AM", RunType.STRENGTH);
        assertThat(heard("gap-after-lifting", HEAVY, "0-TUE-PM")).isEmpty();
        assertThat(heard("gap-before-lifting", HEAVY, "0-TUE-PM")).isEmpty();
    }

    @Test
    void aDayThatIsNotPreferredCosts() {
        season.preferred = Set.of(DayOfWeek.TUESDAY);
        assertThat(heard("disliked-day", HEAVY, "0-WED-PM")).containsExactly("disliked-day: costs 5");
    }

    @Test
    void aPreferredDayIsFreeAndSoIsEveryDayWithoutAPreference() {
        assertThat(heard("disliked-day", HEAVY, "0-WED-PM")).isEmpty();
        season.preferred = Set.of(DayOfWeek.TUESDAY);
        assertThat(heard("disliked-day", HEAVY, "0-TUE-PM")).isEmpty();
    }

    @Test
    void aMorningCosts() {
        assertThat(heard("morning", HEAVY, "0-WED-AM")).containsExactly("morning: costs 3");
    }

    @Test
    void anEveningIsFree() {
        assertThat(heard("morning", HEAVY, "0-WED-PM")).isEmpty();
    }

    private List<String> heard(String id, SessionType type, String place) {
        SchedulingProblem problem = season.problem();
        Heard heard = new Heard();
        Constraints.of(problem).places().stream()
                .filter(rule -> rule.id().equals(id))
                .forEach(rule -> rule.judge(Timeline.of(problem).candidate(type, at(place)), heard));
        return heard.facts();
    }
}
