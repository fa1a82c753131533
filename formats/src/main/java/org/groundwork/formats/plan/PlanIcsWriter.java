package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;

/**
 * Writes a plan's sessions as an iCalendar file. A session keeps its UID when it moves, so that importing a later plan
 * of the same athlete and season moves what is in the calendar. Times stand on the wall clock of the athlete's zone.
 */
public final class PlanIcsWriter implements PlanWriter {

    @Override
    public void write(SeasonPlan plan, Writer out) throws IOException {
        IcsLines lines = new IcsLines(out);
        IcsTimeZone zone = new IcsTimeZone(plan.athlete().circumstances().timeZone());
        lines.begin("VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Groundwork//Season plan//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.line("METHOD", "PUBLISH");
        lines.words("X-WR-CALNAME", name(plan.athlete()));
        zone.define(lines, days(plan));
        for (Session session : plan.sessions()) {
            event(lines, zone, plan, session);
        }
        lines.end("VCALENDAR");
    }

    private static String name(Athlete athlete) {
        return athlete.name().isBlank() ? "Strength" : "Strength, " + athlete.name();
    }

    /** The season's days, and those of sessions that stand outside it. */
    private static DateSpan days(SeasonPlan plan) {
        LocalDate start = plan.season().start();
        LocalDate end = plan.season().end();
        for (Session session : plan.sessions()) {
            LocalDate date = session.at().date();
            start = date.isBefore(start) ? date : start;
            end = date.isAfter(end) ? date : end;
        }
        return new DateSpan(start, end);
    }

    private static void event(IcsLines lines, IcsTimeZone zone, SeasonPlan plan, Session session) throws IOException {
        ZonedDateTime start = start(plan.athlete().circumstances(), session);
        lines.begin("VEVENT");
        lines.line("UID", uid(plan.athlete(), session));
        lines.line("DTSTAMP", DateTimeFormatter.BASIC_ISO_DATE.format(plan.asOf()) + "T000000Z");
        lines.line("SEQUENCE", Long.toString(sequence(plan)));
        zone.time(lines, "DTSTART", start);
        zone.time(lines, "DTEND", start.plusMinutes(session.minutes()));
        lines.words("SUMMARY", SessionEventWords.summary(session));
        lines.words(
                "DESCRIPTION",
                SessionEventWords.description(
                        session, new SetWords(new Measures(plan.athlete().units()))));
        lines.line("CATEGORIES", "STRENGTH," + session.kind());
        lines.end("VEVENT");
    }

    private static ZonedDateTime start(Circumstances circumstances, Session session) {
        return session.at()
                .date()
                .atTime(circumstances.slotHours().of(session.at().slot()))
                .atZone(circumstances.timeZone());
    }

    private static String uid(Athlete athlete, Session session) {
        String season = athlete.name() + "\n" + athlete.start();
        return session.id() + "-" + UUID.nameUUIDFromBytes(season.getBytes(StandardCharsets.UTF_8)) + "@groundwork";
    }

    /** Grows from plan to later plan of a season, without a counter: the days since its start. */
    private static long sequence(SeasonPlan plan) {
        return Math.max(0, ChronoUnit.DAYS.between(plan.athlete().start(), plan.asOf()));
    }
}
