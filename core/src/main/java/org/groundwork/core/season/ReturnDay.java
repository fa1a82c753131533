package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/** Since when loads are comparable: those from before a layoff are no measure of what is lifted after it. */
public final class ReturnDay {

    private ReturnDay() {}

    /**
     * The first day back after the last layoff that lowers loads, or {@code earliest} where none ended later.
     *
     * @param trained days with strength training, in any order; those from {@code on} on are left aside
     * @param recovers whether a day belongs to a planned recovery, which is no layoff
     * @param on the day that is planned or judged, which may itself be the first day back
     */
    public static LocalDate latest(
            Collection<LocalDate> trained,
            Predicate<LocalDate> recovers,
            LocalDate earliest,
            LocalDate on,
            Methodology methodology) {
        int layoff = methodology.values(Parameter.RETURN_AFTER_DAYS).get(0);
        TreeSet<LocalDate> days = new TreeSet<>(new TreeSet<>(trained).headSet(on));
        days.add(on);
        LocalDate back = earliest;
        LocalDate last = days.first();
        for (LocalDate day : days) {
            long off = last.plusDays(1)
                    .datesUntil(day.plusDays(1))
                    .filter(recovers.negate())
                    .count();
            back = off >= layoff && day.isAfter(back) ? day : back;
            last = day.isAfter(last) ? day : last;
        }
        return back;
    }
}
