package org.groundwork.formats.runplan;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.groundwork.core.run.reading.WrittenRun;

/** Reads iCalendar files, the tidy and the untidy ones. */
final class CalendarPlan {

    private final WrittenPlan plan;
    private final ReadingContext context;
    private final RuleBudget rules;

    CalendarPlan(WrittenPlan plan, ReadingContext context) {
        this.plan = plan;
        this.context = context;
        this.rules = plan.budget().rules();
    }

    void read(String text) {
        EventLines written = new EventLines(text, Share.EVENTS.most());
        List<Integer> lines = written.ofEvents();
        if (lines.isEmpty()) {
            plan.problem(1, "is a calendar without events", "export the plan again, with its events");
            return;
        }
        if (!plan.budget().take(Share.EVENTS, lines.size())) {
            plan.problem(0, "holds more than the limit of " + Share.EVENTS.most() + " events", "export one season");
            return;
        }
        if (written.zoneChanges() > EventLines.MOST_ZONE_CHANGES) {
            plan.problem(
                    0,
                    "holds " + written.zoneChanges() + " changes of time zones, the limit is "
                            + EventLines.MOST_ZONE_CHANGES,
                    "export one season of one calendar");
            return;
        }
        if (!plan.budget().take(Share.DATE_CHARACTERS, written.dateCharacters())) {
            plan.problem(0, "holds more rules and dates than a season has", "export one season");
            return;
        }
        List<ICalendar> calendars = parse(WindowsZones.known(written.text()));
        List<EventTimes> events = new ArrayList<>();
        calendars.forEach(calendar -> calendar.getEvents()
                .forEach(event -> events.add(new EventTimes(event, calendar.getTimezoneInfo(), context.zone()))));
        boolean counted = events.size() == lines.size();
        Map<String, SeriesChanges> changes = SeriesChanges.of(events);
        for (int i = 0; i < events.size() && !plan.isFull() && !rules.isSpent(); i++) {
            EventTimes event = events.get(i);
            read(
                    event,
                    counted ? lines.get(i) : 0,
                    event.replaces().isPresent()
                            ? SeriesChanges.none()
                            : changes.getOrDefault(event.uid(), SeriesChanges.none()));
        }
        sayWhereTheBudgetIsSpent();
    }

    private void sayWhereTheBudgetIsSpent() {
        if (rules.isSpent()) {
            plan.problem(
                    0,
                    "its series run over more than " + RuleBudget.MOST_DAYS + " days altogether",
                    "export one season, or give each series an end (UNTIL)");
        }
    }

    private List<ICalendar> parse(String text) {
        try (ICalReader reader = new ICalReader(wrapped(text))) {
            reader.setDefaultTimezone(TimeZone.getTimeZone("UTC"));
            return reader.readAll();
        } catch (IOException | RuntimeException | AssertionError e) {
            plan.problem(1, "is a calendar that can't be read: " + e.getMessage(), "export the plan again");
            return List.of();
        }
    }

    private static String wrapped(String text) {
        boolean whole = text.toUpperCase(Locale.ROOT).contains("BEGIN:VCALENDAR");
        return whole ? text : "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + text.strip() + "\r\nEND:VCALENDAR\r\n";
    }

    private void read(EventTimes event, int line, SeriesChanges changes) {
        if (event.isCancelled() || event.isWeekSummary()) {
            return;
        }
        try {
            EventOccurrences occurrences = new EventOccurrences(event, context, rules);
            List<LocalDateTime> starts = occurrences.starts();
            if (occurrences.lacksARule()) {
                plan.problem(
                        line,
                        "the event \"" + event.title() + "\" has a rule with RSCALE or SKIP, which is left out",
                        "give it a plain rule, or a date for each run");
            }
            if (starts.size() >= EventOccurrences.MOST_OCCURRENCES) {
                plan.problem(
                        line,
                        "the event \"" + event.title() + "\" repeats " + EventOccurrences.MOST_OCCURRENCES
                                + " times or more",
                        "give its rule an end (UNTIL) within the season");
            }
            if (starts.isEmpty()) {
                noDate(event, line);
            }
            starts.stream()
                    .filter(start -> !changes.replace(start))
                    .flatMap(start -> written(event, start, changes.at(start), line).stream())
                    .forEach(plan::add);
        } catch (RuntimeException | AssertionError e) {
            plan.problem(
                    line, "the event \"" + event.title() + "\" can't be read: " + e.getMessage(), "check its dates");
        }
    }

    /** The run of {@code event} at {@code start}, or what a change of the series makes of it. */
    private Optional<WrittenRun> written(EventTimes event, LocalDateTime start, Optional<EventTimes> change, int line) {
        if (change.isEmpty()) {
            return Optional.of(event.writtenAt(start, plan.at(line)));
        }
        return change.filter(later -> !later.isCancelled() && !later.isSeries())
                .map(later -> later.writtenAt(start.plus(SeriesChanges.shift(later)), plan.at(line)));
    }

    private void noDate(EventTimes event, int line) {
        if (event.start().isEmpty()) {
            plan.problem(
                    line, "the event \"" + event.title() + "\" has no start that can be read", "give it a DTSTART");
        }
    }
}
