package org.groundwork.formats.runplan;

import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceProperty;
import biweekly.property.RecurrenceRule;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes a recurring event out, within bounds that no file can push. */
final class EventOccurrences {

    static final int MOST_OCCURRENCES = 2_000;
    static final int ENDLESS_DAYS = 400;
    static final int LONGEST_YEARS = 60;

    private final EventTimes event;
    private final ReadingContext context;
    private final RuleBudget budget;

    /**
     * @param event the event
     * @param context where endless series are cut
     * @param budget what all series of the file may take
     */
    EventOccurrences(EventTimes event, ReadingContext context, RuleBudget budget) {
        this.budget = budget;
        this.event = event;
        this.context = context;
    }

    /** Every start on the runner's clock, in order. */
    List<LocalDateTime> starts() {
        return startsOnItsClock().stream().map(event.clock()::forRunner).toList();
    }

    /** Every start on the event's own clock, in order. */
    List<LocalDateTime> startsOnItsClock() {
        return event.start().stream().flatMap(start -> series(start).stream()).toList();
    }

    /** Whether it has a rule that can't be read, which {@link #starts} leaves out. */
    boolean lacksARule() {
        return Stream.concat(rules(), exceptionRules()).anyMatch(rule -> !RuleExtensions.isPlain(rule));
    }

    private Stream<Recurrence> rules() {
        return values(event.event().getProperties(RecurrenceRule.class));
    }

    private Stream<Recurrence> exceptionRules() {
        return values(event.event().getExceptionRules());
    }

    private static Stream<Recurrence> values(List<? extends RecurrenceProperty> properties) {
        return properties.stream().map(property -> property.getValue()).filter(Objects::nonNull);
    }

    private Set<LocalDateTime> series(LocalDateTime start) {
        Set<LocalDateTime> starts = new TreeSet<>();
        starts.add(start);
        rules().filter(RuleExtensions::isPlain).forEach(rule -> starts.addAll(days(rule, start)));
        additions().limit(MOST_OCCURRENCES).forEach(starts::add);
        exceptions(start).forEach(starts::remove);
        return starts;
    }

    private List<LocalDateTime> days(Recurrence rule, LocalDateTime start) {
        return new RuleDays(rule, start, budget).upTo(last(rule, start), MOST_OCCURRENCES);
    }

    private LocalDateTime last(Recurrence rule, LocalDateTime start) {
        LocalDateTime longest = start.plusYears(LONGEST_YEARS);
        if (rule.getUntil() != null) {
            LocalDateTime until = event.clock().reading(rule.getUntil());
            LocalDateTime last =
                    rule.getUntil().hasTime() ? until : until.toLocalDate().atTime(LocalTime.MAX);
            return last.isBefore(longest) ? last : longest;
        }
        return rule.getCount() == null ? lastOfEndless(start) : longest;
    }

    private LocalDateTime lastOfEndless(LocalDateTime start) {
        LocalDateTime year = start.plusDays(ENDLESS_DAYS);
        return context.reference()
                .map(day -> day.plusDays(ENDLESS_DAYS).atStartOfDay())
                .filter(year::isBefore)
                .orElse(year);
    }

    private Stream<LocalDateTime> additions() {
        return event.event().getRecurrenceDates().stream().flatMap(list -> Stream.concat(
                        list.getDates().stream(), list.getPeriods().stream().map(period -> period.getStartDate()))
                .map(date -> moment(list, date)));
    }

    private Stream<LocalDateTime> exceptions(LocalDateTime start) {
        Stream<LocalDateTime> dates = event.event().getExceptionDates().stream()
                .flatMap(list -> list.getValues().stream().map(date -> moment(list, date)));
        Stream<LocalDateTime> rules =
                exceptionRules().filter(RuleExtensions::isPlain).flatMap(rule -> excluded(rule, start));
        return Stream.concat(dates, rules);
    }

    private Stream<LocalDateTime> excluded(Recurrence rule, LocalDateTime start) {
        return new RuleDays(rule, start, budget).matching(last(rule, start), MOST_OCCURRENCES).stream();
    }

    /** A date without a time stands for the event's own time on that day. */
    private LocalDateTime moment(ICalProperty list, ICalDate date) {
        LocalDateTime reading = event.reading(list, date);
        return date.hasTime()
                ? reading
                : reading.toLocalDate().atTime(event.start().orElseThrow().toLocalTime());
    }
}
