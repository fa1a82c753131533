package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.reading.DistanceUnit;
import org.junit.jupiter.api.Test;

class TablePlanTest {

    private static final ReadingContext LONDON = ReadingContext.of(ZoneId.of("Europe/London"));

    @Test
    void aWeekARowTakesItsDatesFromTheWeeksFirstDay() {
        assertThat(days("Week of,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n2026-11-30,Rest,8 km,,8x400,,,18 km\n", LONDON))
                .containsExactly("2026-11-30 REST", "2026-12-01 EASY", "2026-12-03 INTERVALS", "2026-12-06 LONG");
    }

    @Test
    void datesInTheCellsComeFirst() {
        assertThat(days(
                        "Week,Total,Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday\n"
                                + "Training Week 1,20 km,\"2026-11-29\",\"2026-11-30: Rest\",\"2026-12-01: "
                                + "Tempo\n30 min\",,,,\n",
                        LONDON))
                .containsExactly("2026-11-30 REST", "2026-12-01 THRESHOLD");
    }

    @Test
    void datesWithoutAYearCrossNewYear() {
        String table = "Week of;M;T;W;T;F;S;S;Total\nDec 28;;5 km;;;;10 km;;15\nJan 04;;5 km;;;;12 km;;17\n";
        assertThat(days(table, LONDON.withSeasonStart(LocalDate.of(2026, 11, 30))))
                .containsExactly("2026-12-29 EASY", "2027-01-02 LONG", "2027-01-05 EASY", "2027-01-09 LONG");
    }

    @Test
    void aYearIsChosenInWhichTheWeekdayIsRight() {
        assertThat(days("Week of,M,T,W,T,F,S,S\nMar 04,5 km,,,,,,\n", LONDON)).containsExactly("2024-03-04 EASY");
    }

    @Test
    void aLeapDayIsReadInALeapYear() {
        assertThat(days("Date,Run\n29 Feb,5 km easy\n", LONDON)).containsExactly("2024-02-29 EASY");
    }

    @Test
    void weeksWithoutDatesCountBackFromTheRaceAndKeepTheirWeekdays() {
        String table = "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,,8 km,,8 km,,,14 km\n2,,5 km,,,,Race,\n";
        assertThat(days(table, LONDON.withRaceDay(LocalDate.of(2027, 4, 17))))
                .containsExactly(
                        "2027-04-06 EASY", "2027-04-08 EASY", "2027-04-11 LONG", "2027-04-13 EASY", "2027-04-17 RACE");
    }

    @Test
    void aRunARowIsReadByItsHeadings() {
        RunPlanReading reading =
                read("Start time;Date;Workout;Distance (mi);Duration\n18:30;2026-12-01;6 x 800 m;6;1:05\n", LONDON);
        PlannedRun run = reading.runs().get(0);
        assertThat(run.at()).hasToString("2026-12-01:PM");
        assertThat(run.distance()).contains(Distance.ofMiles(6));
        assertThat(run.minutes()).hasValue(65);
    }

    @Test
    void aDayAboveTwelveTellsWhichNumberIsTheMonth() {
        assertThat(days("Date,Run\n1/2/2027,5 km easy\n1/13/2027,5 km easy\n", LONDON))
                .containsExactly("2027-01-02 EASY", "2027-01-13 EASY");
    }

    @Test
    void theUnitOfACellGoesBeforeTheUnitOfItsColumn() {
        RunPlanReading reading = read("Date,Run,Distance (km)\n2026-12-01,easy,10\n2026-12-02,easy,5 mi\n", LONDON);
        assertThat(reading.runs())
                .extracting(run -> run.distance().orElseThrow())
                .containsExactly(Distance.ofKilometres(10), Distance.ofMiles(5));
    }

    @Test
    void numbersWithoutAUnitAreInTheUnitThatTheFileUses() {
        RunPlanReading reading = read("Date,Run\n2026-12-01,5 mi easy\n2026-12-02,6\n", LONDON);
        assertThat(reading.runs().get(1).distance()).contains(Distance.ofMiles(6));
    }

    @Test
    void tabsAndAByteOrderMarkAreNoHindrance() {
        assertThat(days("\uFEFFDate\tRun\n2026-12-01\tEasy run, 5 km\n", LONDON))
                .containsExactly("2026-12-01 EASY");
    }

    @Test
    void latinLettersAreReadInTheirOwnEncoding() {
        byte[] latin = "Date,Run\n2026-12-01,Caf\u00e9 run 5 km\n".getBytes(Charset.forName("ISO-8859-1"));
        assertThat(new RunPlanReader()
                        .read("plan.csv", latin, LONDON)
                        .runs()
                        .get(0)
                        .title())
                .isEqualTo("Caf\u00e9 run 5 km");
    }

    @Test
    void aTablePastedFromAPageIsRead() {
        String table =
                "| Mon | Tue | Wed | Thu | Fri | Sat | Sun |\n|---|---|---|---|---|---|---|\n| Rest | 5 km easy |"
                        + " Rest | | | | 10 km |\n";
        assertThat(days(table, LONDON.withSeasonStart(LocalDate.of(2026, 11, 30))))
                .containsExactly("2026-11-30 REST", "2026-12-01 EASY", "2026-12-02 REST", "2026-12-06 LONG");
    }

    @Test
    void numberedWeeksWithNamedDaysAreRead() {
        String table = "Week,Day,Workout\n1,Tue,5 km easy\n1,Sun,10 km long\n2,Tue,8 x 400 m\n";
        assertThat(days(table, LONDON.withSeasonStart(LocalDate.of(2026, 11, 30))))
                .containsExactly("2026-12-01 EASY", "2026-12-06 LONG", "2026-12-08 INTERVALS");
    }

    @Test
    void whatAPersonTypesIsRead() {
        assertThat(days("Tue 8x400m, Thu 6 mi tempo, Sun 12", LONDON.withSeasonStart(LocalDate.of(2026, 12, 2))))
                .containsExactly("2026-12-01 INTERVALS", "2026-12-03 THRESHOLD", "2026-12-06 LONG");
    }

    @Test
    void aTypedPlanWithNumberedWeeksIsCountedBackFromTheRace() {
        String typed = "Week 1: Tue 8 km easy, Thu 6 km tempo, Sun 14 km long\nWeek 2\nTue 8x400m\nSun Race";
        assertThat(days(typed, LONDON.withRaceDay(LocalDate.of(2027, 4, 18))))
                .containsExactly(
                        "2027-04-06 EASY",
                        "2027-04-08 THRESHOLD",
                        "2027-04-11 LONG",
                        "2027-04-13 INTERVALS",
                        "2027-04-18 RACE");
    }

    @Test
    void aTypedWeekMayBeginOnSundayAndNameADayTwice() {
        String typed = "Week 3:\nSun 14 km long\nTue 8 km easy, Tue 5 km easy\nWeek 4 Sun 10 km long, Sat Race";
        assertThat(days(typed, LONDON.withRaceDay(LocalDate.of(2027, 4, 17))))
                .containsExactly(
                        "2027-04-04 LONG", "2027-04-06 EASY", "2027-04-06 EASY", "2027-04-11 LONG", "2027-04-17 RACE");
    }

    @Test
    void aHeadingIsNoPartOfTheRunBeforeIt() {
        RunPlanReading reading = read(
                "Tue 8 km easy\nWeek 2 - build\nTue 9 km, week 2 of the hill block",
                LONDON.withRaceDay(LocalDate.of(2027, 4, 18)));
        assertThat(reading.runs())
                .extracting(run -> run.at().date() + " " + run.title())
                .containsExactly("2027-04-06 8 km easy", "2027-04-13 9 km, week 2 of the hill block");
    }

    @Test
    void aRangeIsReadInItsColumnsUnit() {
        assertThat(read("Date,Run,Miles\n2026-12-01,Easy,6-8\n", LONDON).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.distance()).contains(Distance.ofMiles(8)));
        assertThat(read("Date,Run,Distance,Unit\n2026-12-01,Easy,6-8,mi\n2026-12-02,Easy,6-8,km\n", LONDON)
                        .runs())
                .extracting(run -> run.distance().orElseThrow())
                .containsExactly(Distance.ofMiles(8), Distance.ofKilometres(8));
        assertThat(read("Date,Run,Miles\n2026-12-01,Easy,6-8 km\n", LONDON).runs())
                .singleElement()
                .satisfies(run -> assertThat(run.distance()).contains(Distance.ofKilometres(8)));
    }

    @Test
    void twoRunsOfOneDayFromTwoFilesShareTheDay() {
        RunPlanReading one = read("Date,Run\n2026-12-01,8 km easy\n", LONDON);
        RunPlanReading more = read("Date,Run\n2026-12-01,8 x 400 m\n", LONDON);
        assertThat(one.and(more).runs())
                .extracting(run -> run.at().toString())
                .containsExactly("2026-12-01:AM", "2026-12-01:PM");
    }

    @Test
    void aRowWithoutADateIsNamedWithItsLine() {
        RunPlanReading reading = read("Date,Run\nsometime,5 km\n2026-12-01,5 km\n", LONDON);
        assertThat(reading.runs()).hasSize(1);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("sometime");
        });
    }

    private static List<String> days(String table, ReadingContext context) {
        return read(table, context.withUnit(DistanceUnit.KILOMETRE)).runs().stream()
                .map(run -> run.at().date() + " " + run.type())
                .toList();
    }

    private static RunPlanReading read(String table, ReadingContext context) {
        return new RunPlanReader().read("plan.csv", table.getBytes(StandardCharsets.UTF_8), context);
    }
}
