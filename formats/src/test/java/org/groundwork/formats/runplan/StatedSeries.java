package org.groundwork.formats.runplan;

import biweekly.ICalendar;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * The series of a calendar with the starts that the suite of another library states for it.
 *
 * @param name what the suite calls it
 * @param calendar the calendar with its events
 * @param stated the starts in order: in UTC, or on each event's own clock
 * @param ownClock whether they are on each event's own clock
 * @param begin starts before this one are not stated
 * @param goesOn whether the suite ends its list though the series does not end
 */
record StatedSeries(
        String name,
        String calendar,
        List<LocalDateTime> stated,
        boolean ownClock,
        LocalDateTime begin,
        boolean goesOn) {

    private static final int YEARS = EventOccurrences.LONGEST_YEARS - 2;

    @Override
    public String toString() {
        return name;
    }

    /** What is stated, as far as a series is followed. */
    List<LocalDateTime> theirs() {
        return within(stated.stream());
    }

    /** What we read, as far as it is stated. */
    List<LocalDateTime> ours() {
        return within(events().flatMap(event -> starts(occurrences(event)).stream()));
    }

    /** Whether the first start of an event is none by its own rule, which libraries take differently. */
    boolean startsOffItsRule() {
        return events().anyMatch(event -> event.event().getRecurrenceRule() != null
                && !new RuleDays(
                                event.event().getRecurrenceRule().getValue(),
                                event.start().orElseThrow(),
                                new RuleBudget())
                        .matching(event.start().orElseThrow(), 1)
                        .contains(event.start().orElseThrow()));
    }

    /** Whether a rule is left out, with a note to the runner. */
    boolean hasARuleLeftOut() {
        return events().anyMatch(event -> occurrences(event).lacksARule());
    }

    private LocalDateTime last() {
        return stated.isEmpty() ? begin : stated.get(stated.size() - 1);
    }

    private EventOccurrences occurrences(EventTimes event) {
        ReadingContext context = ReadingContext.of(ZoneOffset.UTC).withRaceDay(last().toLocalDate());
        return new EventOccurrences(event, context, new RuleBudget());
    }

    private List<LocalDateTime> starts(EventOccurrences occurrences) {
        return ownClock ? occurrences.startsOnItsClock() : occurrences.starts();
    }

    private List<LocalDateTime> within(Stream<LocalDateTime> starts) {
        LocalDateTime farthest = (stated.isEmpty() ? begin : stated.get(0)).plusYears(YEARS);
        LocalDateTime last = last();
        LocalDateTime end = goesOn && last.isBefore(farthest) ? last : farthest;
        return starts.filter(start -> !start.isBefore(begin) && !start.isAfter(end))
                .map(start -> start.truncatedTo(ChronoUnit.MINUTES))
                .sorted()
                .toList();
    }

    private Stream<EventTimes> events() {
        EventLines lines = new EventLines(calendar, Share.EVENTS.most());
        try (ICalReader reader = new ICalReader(new StringReader(lines.text()))) {
            reader.setDefaultTimezone(TimeZone.getTimeZone("UTC"));
            return reader.readAll().stream().flatMap(StatedSeries::events);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<EventTimes> events(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> new EventTimes(event, calendar.getTimezoneInfo(), ZoneOffset.UTC));
    }
}
