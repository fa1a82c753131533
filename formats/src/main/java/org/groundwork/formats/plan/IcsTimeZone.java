package org.groundwork.formats.plan;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.groundwork.core.quantity.DateSpan;

/** Times of an athlete's zone in a calendar, and the definition of that zone for as long as the calendar lasts. */
final class IcsTimeZone {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final LocalDateTime BEFORE_ALL = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int SECONDS_PER_HOUR = 3600;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final boolean utc;

    IcsTimeZone(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.utc = rules.isFixedOffset() && rules.getOffset(Instant.EPOCH).equals(ZoneOffset.UTC);
    }

    /** Writes a property of a date and time, such as {@code DTSTART}, on the zone's wall clock. */
    void time(IcsLines lines, String property, ZonedDateTime at) throws IOException {
        String local = LOCAL.format(at);
        if (utc) {
            lines.line(property, local + "Z");
        } else {
            lines.line(property + ";TZID=" + parameter(zone.getId()), local);
        }
    }

    /** Writes every offset of {@code span}; nothing for UTC, which needs no definition. */
    void define(IcsLines lines, DateSpan span) throws IOException {
        if (utc) {
            return;
        }
        lines.begin("VTIMEZONE");
        lines.line("TZID", zone.getId());
        Instant start = startOf(span.start());
        first(lines, start);
        Instant end = startOf(span.end().plusDays(2));
        for (ZoneOffsetTransition next = rules.nextTransition(start);
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) {
            observance(lines, next);
        }
        lines.end("VTIMEZONE");
    }

    private Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private void first(IcsLines lines, Instant start) throws IOException {
        ZoneOffsetTransition before = rules.previousTransition(start.plusSeconds(1));
        if (before != null) {
            observance(lines, before);
        } else {
            ZoneOffset offset = rules.getOffset(start);
            observance(lines, "STANDARD", BEFORE_ALL, offset, offset);
        }
    }

    private void observance(IcsLines lines, ZoneOffsetTransition transition) throws IOException {
        String kind = rules.isDaylightSavings(transition.getInstant()) ? "DAYLIGHT" : "STANDARD";
        observance(
                lines, kind, transition.getDateTimeBefore(), transition.getOffsetBefore(), transition.getOffsetAfter());
    }

    private static void observance(IcsLines lines, String kind, LocalDateTime from, ZoneOffset before, ZoneOffset after)
            throws IOException {
        lines.begin(kind);
        lines.line("DTSTART", LOCAL.format(from));
        lines.line("TZOFFSETFROM", offset(before));
        lines.line("TZOFFSETTO", offset(after));
        lines.end(kind);
    }

    /** {@code +0530}; seconds, which only zones of long ago have, where they aren't zero. */
    private static String offset(ZoneOffset offset) {
        int total = Math.abs(offset.getTotalSeconds());
        int seconds = total % 60;
        String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
        String minutes = String.format(Locale.ROOT, "%02d%02d", total / SECONDS_PER_HOUR, total / 60 % 60);
        return sign + minutes + (seconds == 0 ? "" : String.format(Locale.ROOT, "%02d", seconds));
    }

    /** A parameter's value; a colon, as in {@code UTC+01:00}, asks for quotes. */
    private static String parameter(String value) {
        return value.contains(":") ? '"' + value + '"' : value;
    }
}
