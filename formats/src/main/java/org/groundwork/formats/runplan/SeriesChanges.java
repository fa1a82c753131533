package org.groundwork.formats.runplan;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What other events of a calendar make of a series: they stand for one of its moments, or for a moment and all that
 * follow. Moments are on the runner's clock, for the events may be written on others.
 */
final class SeriesChanges {

    private static final SeriesChanges NONE = new SeriesChanges();

    private final Set<LocalDateTime> replaced = new HashSet<>();
    private final TreeMap<LocalDateTime, EventTimes> fromThenOn = new TreeMap<>();

    private SeriesChanges() {}

    /** The changes of every series, by its UID. An event without a UID changes nothing. */
    static Map<String, SeriesChanges> of(List<EventTimes> events) {
        Map<String, SeriesChanges> changes = new HashMap<>();
        for (EventTimes event : events) {
            event.replaces().filter(moment -> !event.uid().isEmpty()).ifPresent(moment -> changes.computeIfAbsent(
                            event.uid(), uid -> new SeriesChanges())
                    .add(moment, event));
        }
        return changes;
    }

    /** A series that nothing changes. */
    static SeriesChanges none() {
        return NONE;
    }

    private void add(LocalDateTime moment, EventTimes event) {
        replaced.add(moment);
        if (event.replacesAllThatFollow()) {
            fromThenOn.put(moment, event);
        }
    }

    /** Whether another event stands for {@code moment}. */
    boolean replace(LocalDateTime moment) {
        return replaced.contains(moment);
    }

    /** The event whose change holds at {@code moment}, which it doesn't itself stand for. */
    Optional<EventTimes> at(LocalDateTime moment) {
        return Optional.ofNullable(fromThenOn.lowerEntry(moment)).map(Map.Entry::getValue);
    }

    /** How much later than planned {@code change} takes place. */
    static Duration shift(EventTimes change) {
        return change.replaces()
                .flatMap(planned -> change.start()
                        .map(start -> Duration.between(planned, change.clock().forRunner(start))))
                .orElse(Duration.ZERO);
    }
}
