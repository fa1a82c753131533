package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.methodology.Methodology;

/**
 * Where strength training began, or began again.
 *
 * @param anewFrom the first day after the last layoff that started everything anew; empty where there was none
 * @param first the first strength day since then, if there is one
 * @param restarted the first strength day after the last layoff of some weeks or more, if there was one
 * @param current the layoff that goes on
 */
record Returns(Optional<LocalDate> anewFrom, Optional<LocalDate> first, Optional<LocalDate> restarted, Layoff current) {

    static Returns of(Athlete athlete, StrengthPast past, LocalDate on, Methodology methodology) {
        LocalDate last =
                athlete.start().minusDays(athlete.training().daysSinceStrength().orElse(0));
        Optional<LocalDate> anew = Optional.empty();
        Optional<LocalDate> first = Optional.empty();
        Optional<LocalDate> restarted = Optional.empty();
        for (LocalDate day : past.days(on).keySet()) {
            Layoff layoff = Layoff.between(last, later(day, last), past.recoveries(), methodology);
            boolean isAnew = layoff.kind() == Layoff.Kind.ANEW;
            anew = isAnew ? Optional.of(day) : anew;
            first = isAnew ? Optional.of(day) : first.or(() -> Optional.of(day));
            restarted = layoff.measuresAnew() ? Optional.of(day) : restarted;
            last = later(day, last);
        }
        Layoff current = Layoff.between(last, later(on, last), past.recoveries(), methodology);
        boolean goesOn = current.kind() == Layoff.Kind.ANEW;
        return new Returns(
                goesOn ? Optional.of(on) : anew,
                goesOn ? Optional.empty() : first,
                current.measuresAnew() ? Optional.of(on) : restarted,
                current);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Whether what was done on {@code day} still counts. */
    boolean counts(LocalDate day) {
        return anewFrom.isEmpty() || !day.isBefore(anewFrom.get());
    }

    /** Whether what the athlete said of the time before the season still counts. */
    boolean countsWhatWasSaid() {
        return anewFrom.isEmpty();
    }

    /** Whole weeks from the first session to {@code on}; 0 where there was none. */
    long weeks(LocalDate on) {
        return first.map(day -> ChronoUnit.WEEKS.between(day, on)).orElse(0L);
    }
}
