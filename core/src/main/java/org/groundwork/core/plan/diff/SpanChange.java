package org.groundwork.core.plan.diff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundwork.core.quantity.DateSpan;

/**
 * How the days of a season are divided otherwise, said once for all of them.
 *
 * @param days from the first day that belongs to something else to the last one
 * @param before the parts on those days as they were, possibly none where the season had not those days
 * @param after the parts on those days as they are now
 */
public record SpanChange<T>(DateSpan days, List<T> before, List<T> after) {

    public SpanChange {
        Objects.requireNonNull(days, "days");
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * What differs between two divisions; empty where nothing does.
     *
     * @param span the days of a part
     * @param label what a part is on a day; equal labels are no difference
     */
    static <T> Optional<SpanChange<T>> between(
            List<T> before, List<T> after, Function<T, DateSpan> span, BiFunction<T, LocalDate, ?> label) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        List<LocalDate> different = days(before, after, span)
                .filter(day -> !labelOn(before, day, span, label).equals(labelOn(after, day, span, label)))
                .toList();
        if (different.isEmpty()) {
            return Optional.empty();
        }
        DateSpan days = new DateSpan(different.get(0), different.get(different.size() - 1));
        return Optional.of(new SpanChange<>(days, partsOn(before, days, span), partsOn(after, days, span)));
    }

    private static <T> Stream<LocalDate> days(List<T> before, List<T> after, Function<T, DateSpan> span) {
        return Stream.concat(before.stream(), after.stream())
                .map(span)
                .flatMap(s -> s.start().datesUntil(s.end().plusDays(1)))
                .distinct()
                .sorted(Comparator.naturalOrder());
    }

    private static <T> Optional<Object> labelOn(
            List<T> parts, LocalDate day, Function<T, DateSpan> span, BiFunction<T, LocalDate, ?> label) {
        return parts.stream()
                .filter(part -> span.apply(part).contains(day))
                .findFirst()
                .map(part -> label.apply(part, day));
    }

    private static <T> List<T> partsOn(List<T> parts, DateSpan days, Function<T, DateSpan> span) {
        return parts.stream().filter(part -> span.apply(part).overlaps(days)).toList();
    }

    /** The same, seen from the other revision. */
    public SpanChange<T> reversed() {
        return new SpanChange<>(days, after, before);
    }
}
