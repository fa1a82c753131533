package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntidyCalendarTest {

    private static final String EASY = Calendars.event("DTSTART;VALUE=DATE:20261201", "SUMMARY:5 km easy");

    private static final String CLUB = "BEGIN:VTIMEZONE\nTZID:Club\n"
            + "BEGIN:STANDARD\nDTSTART:19961027T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\n"
            + "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\nEND:STANDARD\n"
            + "BEGIN:DAYLIGHT\nDTSTART:19810329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
            + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

    @Test
    void severalCalendarsInOneFileAreOnePlan() {
        String hills = Calendars.event("DTSTART;VALUE=DATE:20261203", "SUMMARY:hills");
        assertThat(Calendars.runs(Calendars.of(EASY) + Calendars.of(hills)))
                .containsExactly("2026-12-01:AM 5 km easy", "2026-12-03:AM hills");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-8"})
    void wordsAreWholeInAnyEncoding(String encoding) {
        String text = Calendars.of(Calendars.event("DTSTART;VALUE=DATE:20261201", "SUMMARY:Läufe für Zoë"));
        assertThat(Calendars.read(text.getBytes(Charset.forName(encoding))).runs())
                .extracting(run -> run.title())
                .containsExactly("Läufe für Zoë");
    }

    @Test
    void lineEndsMayBeOfAnyKindAndMixed() {
        assertThat(Calendars.runs(Calendars.of(EASY).replaceFirst("\n", "\r\n").replaceFirst("0\n", "0\r")))
                .containsExactly("2026-12-01:AM 5 km easy");
        assertThat(Calendars.runs(Calendars.of(EASY).replace("\n", "\r"))).containsExactly("2026-12-01:AM 5 km easy");
    }

    @Test
    void aFoldMayCutACharacterInTwo() {
        byte[] before = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261201T070000\r\nSUMMARY:Z"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] after = "l run\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] letter = "ö".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(before);
        content.write(letter[0]);
        content.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
        content.write(letter[1]);
        content.writeBytes(after);
        assertThat(Calendars.read(content.toByteArray()).runs())
                .extracting(run -> run.title())
                .containsExactly("Zöl run");
    }

    @Test
    void journalsFreeTimesAndTasksAreNoRuns() {
        String journal = "BEGIN:VJOURNAL\nDTSTART:20261202T070000\nSUMMARY:slept well\nEND:VJOURNAL\n";
        String busy = "BEGIN:VFREEBUSY\nDTSTART:20261202T070000\nEND:VFREEBUSY\n";
        assertThat(Calendars.runs(Calendars.of(journal, EASY, busy))).hasSize(1);
    }

    @Test
    void aZoneMayHaveItsNameFromWindows() {
        assertThat(Calendars.runs(Calendars.of(
                        Calendars.event("DTSTART;TZID=Eastern Standard Time:20261201T080000", "SUMMARY:easy"))))
                .containsExactly("2026-12-01:PM easy");
    }

    @Test
    void aZoneOfTheCalendarsOwnIsItsOwn() {
        String zone = "BEGIN:VTIMEZONE\nTZID:Coach's clock\nBEGIN:STANDARD\nDTSTART:19700101T000000\n"
                + "TZOFFSETFROM:-0800\nTZOFFSETTO:-0800\nEND:STANDARD\nEND:VTIMEZONE\n";
        String run = Calendars.event("DTSTART;TZID=Coach's clock:20261201T180000", "SUMMARY:easy");
        assertThat(Calendars.runs(Calendars.of(zone, run))).containsExactly("2026-12-02:AM easy");
    }

    @ParameterizedTest
    @CsvSource({"003000, 2026-10-24:PM", "013000, 2026-10-25:AM", "133000, 2026-10-25:AM", "140000, 2026-10-25:PM"})
    void aRunKeepsItsHourOnTheDayThatAZoneOfTheCalendarsOwnChangesItsClocks(String time, String slot) {
        String event = Calendars.event("DTSTART;TZID=Club:20261025T" + time, "SUMMARY:easy");
        assertThat(Calendars.runs(Calendars.of(CLUB, event))).containsExactly(slot + " easy");
        assertThat(Calendars.runs(Calendars.of(event.replace("Club", "Europe/Paris"))))
                .containsExactly(slot + " easy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EXDATE;TZID=Europe/Paris:20261202T200000",
                "EXDATE:20261202T190000Z",
                "EXDATE:20261202T140000",
                "EXDATE;VALUE=DATE:20261202",
                "EXDATE;TZID=Club:20261202T200000"
            })
    void anExceptionMayBeWrittenOnAnyClock(String exception) {
        String event = Calendars.event(
                "DTSTART;TZID=America/New_York:20261201T140000", "RRULE:FREQ=DAILY;COUNT=3", exception, "SUMMARY:easy");
        assertThat(Calendars.read(Calendars.of(CLUB, event)).runs())
                .extracting(run -> run.at().date().toString())
                .containsExactly("2026-12-01", "2026-12-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261203T190000", "20261204T000000Z", "20261203", "20261204T185959"})
    void anEndIsOnTheClockOfItsSeries(String until) {
        assertThat(days("DTSTART;TZID=America/New_York:20261201T190000", "RRULE:FREQ=DAILY;UNTIL=" + until))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20261203", "20261203T000000", "20261203T235959Z"})
    void anEndOfWholeDaysIsADay(String until) {
        assertThat(days("DTSTART;VALUE=DATE:20261201", "RRULE:FREQ=DAILY;UNTIL=" + until))
                .hasSize(3);
    }

    @Test
    void aHeadingOverAWeekIsNoRunEvenWhenItRepeats() {
        String weeks = Calendars.event(
                "DTSTART;VALUE=DATE:20261130", "DURATION:P1W", "RRULE:FREQ=WEEKLY;COUNT=12", "SUMMARY:Base, 40 km");
        assertThat(Calendars.runs(Calendars.of(weeks, EASY))).containsExactly("2026-12-01:AM 5 km easy");
    }

    @Test
    void blanksInARuleMeanNothing() {
        assertThat(days("DTSTART:20261201T070000", "RRULE:FREQ=DAILY; COUNT=4;BYDAY=TU, WE,\n  SA"))
                .containsExactly("2026-12-01", "2026-12-02", "2026-12-05", "2026-12-08");
    }

    private static List<String> days(String... lines) {
        String event = Calendars.event(String.join("\n", lines), "SUMMARY:easy");
        return Calendars.read(Calendars.of(event)).runs().stream()
                .map(run -> run.at().date().toString())
                .toList();
    }
}
