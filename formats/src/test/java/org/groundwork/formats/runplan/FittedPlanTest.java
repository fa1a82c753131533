package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedPlanTest {

    private static final LocalDate SUNDAY = LocalDate.of(2027, 4, 18);

    @Test
    void aPlanLongerThanTheTimeLeftLosesItsFirstWeeks() {
        LocalDate start = SUNDAY.minusWeeks(12).plusDays(1);
        RunPlanReading reading = read(weeks(18), start);
        assertThat(reading.runs().get(0).at().date()).isEqualTo(start.plusDays(1));
        assertThat(reading.runs())
                .hasSize(24)
                .last()
                .extracting(run -> run.at().date())
                .isEqualTo(SUNDAY);
        assertThat(reading.warnings())
                .containsExactly("The run plan has 18 weeks and there are 12 to the race: its first 6 are left out.");
    }

    @Test
    void aPlanShorterThanTheTimeLeftBeginsLater() {
        RunPlanReading reading = read(weeks(12), SUNDAY.minusWeeks(17).plusDays(1));
        assertThat(reading.runs()).hasSize(24);
        assertThat(reading.warnings())
                .containsExactly("The run plan has 12 weeks and there are 17 to the race: it begins on "
                        + "Monday 25 January, 5 weeks into the season.");
    }

    @Test
    void aPlanThatFitsIsNotSpokenOf() {
        assertThat(read(weeks(12), SUNDAY.minusWeeks(12).plusDays(1)).warnings())
                .isEmpty();
        assertThat(read(weeks(12), SUNDAY.minusWeeks(12).minusDays(5)).warnings())
                .isEmpty();
    }

    @Test
    void theRaceWeekIsKeptHoweverNearTheRaceIs() {
        RunPlanReading reading = read(weeks(3), SUNDAY.minusDays(1));
        assertThat(reading.runs())
                .extracting(run -> run.at().date())
                .containsExactly(LocalDate.of(2027, 4, 13), SUNDAY);
    }

    @Test
    void runsThatAreLeftOutStillSayHowLongTheOthersAre() {
        String plan = "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,,8 km,,8 km,,,16 km\n2,,8 km,,8 km,,8 km,\n";
        RunPlanReading whole = read(plan, SUNDAY.minusWeeks(2).plusDays(1));
        RunPlanReading cut = read(plan, SUNDAY.minusWeeks(1).plusDays(1));
        List<RunType> lastWeek = types(whole).subList(3, 6);
        assertThat(types(cut)).isEqualTo(lastWeek);
    }

    @ParameterizedTest(name = "{0} weeks, start {1} days before the plan ends")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 | 13 | The run plan begins 1 day before the season, which starts on Tuesday 6 April: that is left out.",
                "2 | 10 | The run plan begins 4 days before the season, which starts on Friday 9 April: those are "
                        + "left out.",
                "2 | 7 | The run plan has 2 weeks and there is 1 to the race: its first is left out.",
                "4 | 19 | The run plan has 4 weeks and there are 3 to the race: its first and 2 days of the next are "
                        + "left out.",
            })
    void daysOfABegunWeekAreCounted(int weeks, int days, String warning) {
        assertThat(read(weeks(weeks), SUNDAY.minusDays(days - 1L)).warnings()).containsExactly(warning);
    }

    @Test
    void datedPlansAreNeverFitted() {
        RunPlanReading reading = read("Date,Run\n2026-01-01,8 km\n2027-04-18,Marathon race\n", SUNDAY.minusWeeks(2));
        assertThat(reading.runs()).hasSize(2);
        assertThat(reading.warnings()).isEmpty();
    }

    private static List<RunType> types(RunPlanReading reading) {
        return reading.runs().stream().map(PlannedRun::type).toList();
    }

    private static String weeks(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(week -> week + ",,8 km easy,,,,," + (week == count ? "Race" : "14 km long run"))
                .collect(Collectors.joining("\n", "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n", "\n"));
    }

    private static RunPlanReading read(String plan, LocalDate start) {
        ReadingContext context =
                ReadingContext.of(ZoneOffset.UTC).withRaceDay(SUNDAY).withSeasonStart(start);
        return new RunPlanReader().read("plan.csv", plan.getBytes(StandardCharsets.UTF_8), context);
    }
}
