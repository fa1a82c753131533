package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;

class CalendarPlanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void aWholeDayHasNoTimeAndIsInTheMorning() {
        assertThat(slots("DTSTART;VALUE=DATE:20261201\nSUMMARY:6 km easy")).containsExactly("2026-12-01:AM");
    }

    @Test
    void aFloatingTimeIsTheRunnersOwn() {
        assertThat(slots("DTSTART:20261201T180000\nSUMMARY:6 km easy")).containsExactly("2026-12-01:PM");
    }

    @Test
    void aTimeInUtcMovesToTheRunnersDay() {
        RunPlanReading reading = read("DTSTART:20261201T233000Z\nSUMMARY:6 km easy", ZoneId.of("Asia/Tokyo"));
        assertThat(reading.runs()).extracting(run -> run.at().toString()).containsExactly("2026-12-02:AM");
    }

    @Test
    void aZonedTimeMovesToTheRunnersClock() {
        assertThat(slots("DTSTART;TZID=America/New_York:20261201T080000\nSUMMARY:6 km easy"))
                .containsExactly("2026-12-01:PM");
    }

    @Test
    void aSeriesStaysAtItsTimeWhenTheClocksChange() {
        List<String> slots =
                slots("DTSTART;TZID=Europe/London:20270321T123000\nRRULE:FREQ=WEEKLY;COUNT=3\nSUMMARY:run");
        assertThat(slots).containsExactly("2027-03-21:AM", "2027-03-28:AM", "2027-04-04:AM");
    }

    @Test
    void exceptionsAreLeftOutAndAdditionsAreKept() {
        List<String> slots =
                slots("DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261208\n"
                        + "RDATE;VALUE=DATE:20261210\nSUMMARY:run");
        assertThat(slots).containsExactly("2026-12-01:AM", "2026-12-10:AM", "2026-12-15:AM");
    }

    @Test
    void anOverrideTakesThePlaceOfItsOccurrence() {
        RunPlanReading reading = calendar(
                event("UID:a\nDTSTART:20261201T070000\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:5 km easy")
                        + event("UID:a\nRECURRENCE-ID:20261208T070000\nDTSTART:20261209T190000\nSUMMARY:8 x 400 m"),
                LONDON);
        assertThat(reading.runs())
                .extracting(run -> run.at() + " " + run.type())
                .containsExactly("2026-12-01:AM EASY", "2026-12-09:PM INTERVALS");
    }

    @Test
    void anEndlessSeriesEnds() {
        assertThat(slots("DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY\nSUMMARY:run"))
                .hasSizeBetween(300, 500);
    }

    @Test
    void aSeriesThatRepeatsTooOftenIsCutAndNamed() {
        RunPlanReading reading = read("DTSTART:20261201T070000\nRRULE:FREQ=SECONDLY\nSUMMARY:run", LONDON);
        assertThat(reading.runs()).hasSize(2_000);
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("2000 times"));
    }

    @Test
    void anExceptionRuleGoesByTheSeriesOwnWeekday() {
        assertThat(slots("DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=WEEKLY;COUNT=4\n"
                        + "EXRULE:FREQ=WEEKLY;INTERVAL=2\nSUMMARY:run"))
                .containsExactly("2026-12-08:AM", "2026-12-22:AM");
    }

    @Test
    void anAdditionMayBeAPeriod() {
        assertThat(slots("DTSTART:20261201T070000Z\nRDATE;VALUE=PERIOD:20261203T070000Z/PT1H\nSUMMARY:run"))
                .containsExactly("2026-12-01:AM", "2026-12-03:AM");
    }

    @Test
    void theOccurrenceThatACancelledOverrideStandsForIsNoRun() {
        RunPlanReading reading = calendar(
                event("UID:a\nDTSTART:20261201T070000\nRRULE:FREQ=WEEKLY;COUNT=2\nSUMMARY:5 km easy")
                        + event("UID:a\nRECURRENCE-ID:20261208T070000\nDTSTART:20261208T070000\nSTATUS:CANCELLED"),
                LONDON);
        assertThat(reading.runs()).hasSize(1);
    }

    @Test
    void tasksAndJournalsAreNoRuns() {
        String task = "BEGIN:VTODO\nDTSTART:20261201T070000\nSUMMARY:buy shoes\nEND:VTODO\n";
        assertThat(calendar(task + event("DTSTART:20261202T070000\nSUMMARY:run"), LONDON)
                        .runs())
                .hasSize(1);
    }

    @Test
    void headingsOverAWeekAndCancelledEventsAreNoRuns() {
        String heading = event("DTSTART;VALUE=DATE:20261130\nDTEND;VALUE=DATE:20261207\nSUMMARY:Training Week 1");
        String cancelled = event("DTSTART;VALUE=DATE:20261201\nSTATUS:CANCELLED\nSUMMARY:tempo");
        String kept = event("DTSTART;VALUE=DATE:20261202\nSUMMARY:5 km easy");
        assertThat(calendar(heading + cancelled + kept, LONDON).runs()).hasSize(1);
    }

    @Test
    void foldedAndEscapedWordsAreWhole() {
        List<PlannedRun> runs = read("DTSTART;VALUE=DATE:20261201\nSUMMARY:8 km\\, easy\\; th\n en 4 strides", LONDON)
                .runs();
        assertThat(runs.get(0).title()).isEqualTo("8 km, easy; then 4 strides");
    }

    @Test
    void theLengthOfATimedEventIsTheRunsMinutes() {
        List<PlannedRun> runs = read("DTSTART:20261201T070000\nDTEND:20261201T074500\nSUMMARY:run", LONDON)
                .runs();
        assertThat(runs.get(0).minutes()).hasValue(45);
    }

    @Test
    void anEventWithoutAStartIsNamedWithItsLine() {
        RunPlanReading reading = read("SUMMARY:tempo", LONDON);
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.message()).contains("tempo");
        });
    }

    @Test
    void eventsWithoutACalendarAroundThemAreRead() {
        byte[] bare = event("DTSTART;VALUE=DATE:20261201\nSUMMARY:Long run").getBytes(StandardCharsets.UTF_8);
        RunPlanReading reading = new RunPlanReader().read("bare.ics", bare, ReadingContext.of(LONDON));
        assertThat(reading.runs()).extracting(PlannedRun::type).containsExactly(RunType.LONG);
    }

    @Test
    void aCalendarWithoutEventsSaysSo() {
        assertThat(calendar("", LONDON).problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("without events"));
    }

    private static List<String> slots(String event) {
        return read(event, LONDON).runs().stream()
                .map(run -> run.at().toString())
                .toList();
    }

    private static RunPlanReading read(String event, ZoneId zone) {
        return calendar(event(event), zone);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines + "\nEND:VEVENT\n";
    }

    private static RunPlanReading calendar(String events, ZoneId zone) {
        byte[] content = ("BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n").getBytes(StandardCharsets.UTF_8);
        return new RunPlanReader().read("plan.ics", content, ReadingContext.of(zone));
    }
}
