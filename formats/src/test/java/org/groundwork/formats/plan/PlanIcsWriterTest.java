package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanIcsWriterTest {

    private final PlanWriter writer = new PlanIcsWriter();
    private final SeasonPlan plan = PlanFixture.ada().plan();
    private final String text = writer.toText(plan);

    @Test
    void everySessionIsAnEventThatACalendarAccepts() {
        ICalendar calendar = parse(text);
        assertThat(calendar.getEvents()).hasSameSizeAs(plan.sessions());
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    /** Each in a zone that changes its clocks within the season, on both sides of the change or of the year's end. */
    @ParameterizedTest
    @CsvSource({
        "Europe/London,    2027-03-26, PM, 20270326T180000, 20270326T184400",
        "Europe/London,    2027-03-28, AM, 20270328T070000, 20270328T074400",
        "America/New_York, 2027-03-14, AM, 20270314T070000, 20270314T074400",
        "Pacific/Auckland, 2027-04-04, AM, 20270404T070000, 20270404T074400",
        "Asia/Kolkata,     2027-01-01, AM, 20270101T070000, 20270101T074400",
    })
    void aSessionStandsOnTheWallClockOfItsDay(String zone, LocalDate date, Slot slot, String start, String end) {
        String calendar = writer.toText(
                PlanFixture.ada().in(zone).training(session(date, slot)).plan());
        assertThat(calendar)
                .contains(
                        "\r\nDTSTART;TZID=" + zone + ":" + start + "\r\n",
                        "\r\nDTEND;TZID=" + zone + ":" + end + "\r\n");
    }

    @Test
    void utcNeedsNoDefinitionAndAZoneWithAColonStandsInQuotes() {
        assertThat(writer.toText(PlanFixture.ada().in("UTC").plan()))
                .contains("\r\nDTSTART:20261201T180000Z\r\n")
                .doesNotContain("VTIMEZONE");
        assertThat(writer.toText(PlanFixture.ada().in("UTC+01:00").plan()))
                .contains("\r\nDTSTART;TZID=\"UTC+01:00\":20261201T180000\r\n", "\r\nTZOFFSETTO:+0100\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/London",
                "America/New_York",
                "Pacific/Auckland",
                "Asia/Kolkata",
                "Africa/Casablanca",
                "Australia/Lord_Howe",
                "Antarctica/Troll",
                "Europe/Dublin",
                "Etc/GMT+7"
            })
    void theDefinitionGivesTheZonesOffsetInEveryHourOfTheSeason(String id) {
        ZoneRules rules = ZoneId.of(id).getRules();
        Map<LocalDateTime, ZoneOffset> observances =
                observances(writer.toText(PlanFixture.ada().in(id).plan()));
        for (LocalDateTime hour = PlanFixture.START.atStartOfDay();
                hour.isBefore(PlanFixture.END.plusDays(1).atStartOfDay());
                hour = hour.plusHours(1)) {
            if (rules.getTransition(hour) == null && rules.getValidOffsets(hour).size() == 1) {
                assertThat(lastBefore(observances, hour)).as(id + " " + hour).isEqualTo(rules.getOffset(hour));
            }
        }
    }

    private static Map<LocalDateTime, ZoneOffset> observances(String calendar) {
        Map<LocalDateTime, ZoneOffset> observances = new TreeMap<>();
        Matcher matcher = Pattern.compile("DTSTART:(\\w+)\r\nTZOFFSETFROM:[+-]\\d+\r\nTZOFFSETTO:([+-]\\d+)")
                .matcher(calendar);
        while (matcher.find()) {
            observances.put(
                    LocalDateTime.parse(matcher.group(1), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss")),
                    ZoneOffset.of(matcher.group(2)));
        }
        return observances;
    }

    private static ZoneOffset lastBefore(Map<LocalDateTime, ZoneOffset> observances, LocalDateTime hour) {
        return observances.entrySet().stream()
                .filter(o -> !o.getKey().isAfter(hour))
                .reduce((first, second) -> second)
                .orElseThrow()
                .getValue();
    }

    @Test
    void theLocalTimeIsVisibleSoThatAReaderNeedsNoZone() {
        assertThat(text).contains("\r\nDTSTART;TZID=Europe/London:20261201T180000\r\n");
    }

    @Test
    void theZonesDefinitionHoldsTheOffsetAtTheStartAndEveryChange() {
        assertThat(text)
                .contains("BEGIN:STANDARD\r\nDTSTART:20261025T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0000\r\n")
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100\r\n");
        assertThat(text.split("BEGIN:VTIMEZONE", -1)).hasSize(2);
    }

    @Test
    void aMovedSessionKeepsItsUid() {
        Session moved = session(LocalDate.of(2026, 12, 2), Slot.AM);
        Session before = session(LocalDate.of(2026, 12, 1), Slot.PM);
        assertThat(uid(moved)).isEqualTo(uid(before)).startsWith("2026-W49-1-").endsWith("@groundwork");
    }

    @Test
    void twoAthletesNeverShareAUid() {
        List<String> uids =
                parse(text).getEvents().stream().map(e -> e.getUid().getValue()).toList();
        assertThat(uids).doesNotHaveDuplicates();
        ICalendar other = parse(writer.toText(PlanFixture.ada().named("Bea").plan()));
        assertThat(other.getEvents().stream().map(e -> e.getUid().getValue())).doesNotContainAnyElementsOf(uids);
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsTornApart() {
        String calendar =
                writer.toText(PlanFixture.ada().named("Żółć 🏃 ".repeat(40)).plan());
        assertThat(calendar.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
        assertThat(calendar.replace("\r\n ", "")).contains("Żółć 🏃 ".repeat(40).stripTrailing());
    }

    @Test
    void commasSemicolonsBackslashesAndLineBreaksOfANameAreEscaped() {
        String calendar =
                writer.toText(PlanFixture.ada().named("A,B;C\\D\nEND:VCALENDAR").plan());
        assertThat(calendar).contains("X-WR-CALNAME:Strength\\, A\\,B\\;C\\\\D\\nEND:VCALENDAR\r\n");
        assertThat(parse(calendar).getEvents()).hasSameSizeAs(plan.sessions());
    }

    @Test
    void theEventTellsTheSetsAndWhyItStandsThere() {
        String description = parse(text).getEvents().get(0).getDescription().getValue();
        assertThat(description.lines().collect(Collectors.toList()))
                .contains(
                        "Back squat, warm-up: 5 x 40 kg, 3 x 55 kg",
                        "Back squat: 4 x 5, 60 kg (57.5 to 62.5), RIR 2, rest 3 min",
                        "Side plank: 2 x 30 s a side, bodyweight, hold, rest 45 s",
                        "Why here: 11 h after the morning's intervals and 37 h before Thursday's threshold run.");
    }

    @Test
    void theSamePlanGivesTheSameCalendarWithoutAClock() {
        assertThat(writer.toText(PlanFixture.ada().plan())).isEqualTo(text).contains("DTSTAMP:20261130T000000Z");
    }

    private String uid(Session session) {
        return parse(writer.toText(PlanFixture.ada().training(session).plan()))
                .getEvents()
                .get(0)
                .getUid()
                .getValue();
    }

    private static Session session(LocalDate date, Slot slot) {
        return SessionFixture.session(
                1,
                new DaySlot(date, slot),
                SessionKind.HEAVY,
                PhaseKind.IN_SEASON,
                Focus.WEIGHT,
                false,
                SessionFixture.upperDay());
    }

    private static ICalendar parse(String text) {
        return Biweekly.parse(text).first();
    }
}
