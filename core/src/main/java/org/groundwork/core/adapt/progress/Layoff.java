package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.DateSpan;

/**
 * Time without strength training, and what it does to the loads.
 *
 * @param kind how the return goes
 * @param days since the last session, days of planned recovery left out, 0 or more
 * @param loadCutPercent how much lower known loads start, 0 or more
 */
public record Layoff(Kind kind, int days, int loadCutPercent) {

    /** How a return goes. */
    public enum Kind {
        /** The same loads. */
        NONE,
        /** Lower loads. */
        BRIEF,
        /** Two weeks of technique, much lower loads, lifts measured anew. */
        RESTART,
        /** One level down and a whole technique block. */
        ANEW
    }

    public Layoff {
        Objects.requireNonNull(kind, "kind");
        if (days < 0 || loadCutPercent < 0) {
            throw new IllegalArgumentException("a layoff of " + days + " days that cuts " + loadCutPercent + " %");
        }
    }

    /**
     * The layoff that ends on {@code on}.
     *
     * @param last the day of the last strength session, not after {@code on}
     * @param recoveries planned recovery periods; their days are no layoff, and may overlap
     */
    public static Layoff between(
            LocalDate last, LocalDate on, Collection<DateSpan> recoveries, Methodology methodology) {
        long days = last.plusDays(1)
                .datesUntil(on.plusDays(1))
                .filter(day -> recoveries.stream().noneMatch(r -> r.contains(day)))
                .count();
        return of(Math.toIntExact(days), methodology);
    }

    /** The layoff of {@code days} days. */
    public static Layoff of(int days, Methodology methodology) {
        int reached = (int) methodology.values(Parameter.RETURN_AFTER_DAYS).stream()
                .filter(limit -> days >= limit)
                .count();
        int cut =
                reached == 0 ? 0 : methodology.values(Parameter.RETURN_LOAD_CUT).get(Math.min(reached, 2) - 1);
        return new Layoff(Kind.values()[reached], days, cut);
    }

    /** Whether lifts are measured anew after it. */
    public boolean measuresAnew() {
        return kind == Kind.RESTART || kind == Kind.ANEW;
    }
}
