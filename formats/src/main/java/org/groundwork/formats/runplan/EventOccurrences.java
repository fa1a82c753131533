package org.groundwork.formats.runplan;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a recurring event out, within bounds that no file can push. */
final class EventOccurrences {

    private static final int MOST_OCCURRENCES = 2_000;
    private static final int ENDLESS_DAYS = 400;
    private static final long LONGEST_NANOS = 500_000_000L;

    private final EventTimes event;
    private final Set<LocalDateTime> replaced;
    private final ReadingContext context;

    /**
     * @param event the event
     * @param replaced the moments of its series that other events stand for
     * @param context where endless series are cut
     */
    EventOccurrences(EventTimes event, Set<LocalDateTime> replaced, ReadingContext context) {
        this.event = event;
        this.replaced = replaced;
        this.context = context;
    }

    /** Every start on the runner's clock, in order. */
    List<LocalDateTime> starts() {
        Optional<LocalDateTime> start = event.startOnClock();
        if (start.isEmpty() || !recurs()) {
            return start.map(List::of).orElse(List.of());
        }
        return writtenOut(start.get()).stream().filter(time -> !replaced.contains(time)).toList();
    }

    private boolean recurs() {
        return rule().isPresent() || !event.event().getRecurrenceDates().isEmpty();
    }

    private Optional<Recurrence> rule() {
        return Optional.ofNullable(event.event().getRecurrenceRule()).map(rule -> rule.getValue());
    }

    private List<LocalDateTime> writtenOut(LocalDateTime start) {
        if (rule().map(Recurrence::getFrequency).filter(EventOccurrences::isWithinADay).isPresent()) {
            return List.of(start);
        }
        boolean endless = rule().filter(rule -> rule.getCount() == null && rule.getUntil() == null).isPresent();
        LocalDateTime last = endless ? lastOfEndless(start) : LocalDateTime.MAX;
        List<LocalDateTime> starts = new ArrayList<>();
        long deadline = System.nanoTime() + LONGEST_NANOS;
        DateIterator dates = event.event().getDateIterator(event.zone());
        while (starts.size() < MOST_OCCURRENCES && System.nanoTime() < deadline && dates.hasNext()) {
            LocalDateTime next = event.onClock(dates.next());
            if (next.isAfter(last)) {
                break;
            }
            starts.add(next);
        }
        return starts;
    }

    private LocalDateTime lastOfEndless(LocalDateTime start) {
        LocalDateTime year = start.plusDays(ENDLESS_DAYS);
        return context.reference().map(day -> day.plusDays(ENDLESS_DAYS).atStartOfDay()).filter(year::isBefore).orElse(year);
    }

    private static boolean isWithinADay(Frequency frequency) {
        return frequency == Frequency.SECONDLY || frequency == Frequency.MINUTELY || frequency == Frequency.HOURLY;
    }
}
