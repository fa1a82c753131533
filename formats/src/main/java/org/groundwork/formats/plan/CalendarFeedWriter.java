package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.groundwork.core.quantity.DateSpan;

/** Writes an iCalendar file that calendars fetch again and again (RFC 5545). */
public final class CalendarFeedWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    /**
     * An event that is or was in a calendar.
     *
     * @param sequence how often it changed
     * @param isCancelled whether it is gone
     */
    public record Told(CalendarEvent event, int sequence, boolean isCancelled) {

        public Told {
            Objects.requireNonNull(event, "event");
        }
    }

    private final String name;
    private final ZoneId zone;
    private final LocalDate stamp;

    /**
     * @param name what calendars call it
     * @param zone of all times
     * @param stamp the day of the plan that it shows
     */
    public CalendarFeedWriter(String name, ZoneId zone, LocalDate stamp) {
        this.name = name;
        this.zone = zone;
        this.stamp = stamp;
    }

    /** The file's text. */
    public String write(List<Told> events) {
        StringWriter out = new StringWriter();
        try {
            write(new IcsLines(out), events);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private void write(IcsLines lines, List<Told> events) throws IOException {
        IcsTimeZone times = new IcsTimeZone(zone);
        lines.begin("VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Groundwork//Calendar feed//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.words("X-WR-CALNAME", name);
        lines.line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        lines.line("X-PUBLISHED-TTL", "PT1H");
        times.define(lines, days(events));
        for (Told told : events) {
            event(lines, times, told);
        }
        lines.end("VCALENDAR");
    }

    private DateSpan days(List<Told> events) {
        LocalDate first = stamp;
        LocalDate last = stamp;
        for (Told told : events) {
            LocalDate date = told.event().date();
            first = date.isBefore(first) ? date : first;
            last = date.isAfter(last) ? date : last;
        }
        return new DateSpan(first, last);
    }

    private void event(IcsLines lines, IcsTimeZone times, Told told) throws IOException {
        CalendarEvent event = told.event();
        lines.begin("VEVENT");
        lines.line("UID", event.uid());
        lines.line("DTSTAMP", DAY.format(stamp) + "T000000Z");
        lines.line("SEQUENCE", Integer.toString(told.sequence()));
        time(lines, times, event);
        lines.words("SUMMARY", event.summary());
        if (told.isCancelled()) {
            lines.line("STATUS", "CANCELLED");
        } else {
            lines.line("STATUS", "CONFIRMED");
            lines.words("DESCRIPTION", event.description());
        }
        lines.line("CATEGORIES", event.category());
        lines.end("VEVENT");
    }

    private void time(IcsLines lines, IcsTimeZone times, CalendarEvent event) throws IOException {
        if (event.time().isPresent()) {
            LocalTime time = event.time().get();
            ZonedDateTime start = event.date().atTime(time).atZone(zone);
            times.time(lines, "DTSTART", start);
            times.time(lines, "DTEND", start.plusMinutes(event.minutes()));
        } else {
            lines.line("DTSTART;VALUE=DATE", DAY.format(event.date()));
            lines.line("DTEND;VALUE=DATE", DAY.format(event.date().plusDays(1)));
            lines.line("TRANSP", "TRANSPARENT");
        }
    }
}
