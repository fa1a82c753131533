package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;

/**
 * Days of one phase, cut for blocks: tapers and recoveries by date, the rest by whole weeks, each of which belongs to
 * the phase of its Thursday.
 *
 * @param phase which
 * @param span its days; stretches tile the season
 */
record Stretch(PhaseKind phase, DateSpan span) {

    /** The stretches of a season from one of its days on, by date. */
    static List<Stretch> of(SeasonCalendar calendar, LocalDate from) {
        return of(calendar, from, Optional.empty());
    }

    /**
     * The same, with a stretch of its own from {@code back} on.
     *
     * @param back the first day back after days off, which no block was made for; they hold none
     */
    static List<Stretch> of(SeasonCalendar calendar, LocalDate from, Optional<LocalDate> back) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate start = from;
        LocalDate end = calendar.season().end();
        PhaseKind phase = blockPhase(calendar, start);
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            PhaseKind next = blockPhase(calendar, day);
            if (next != phase || back.equals(Optional.of(day))) {
                stretches.add(new Stretch(phase, new DateSpan(start, day.minusDays(1))));
                start = day;
                phase = next;
            }
        }
        stretches.add(new Stretch(phase, new DateSpan(start, end)));
        return stretches;
    }

    /** The phase that the block of {@code day} is made for. */
    static PhaseKind blockPhase(SeasonCalendar calendar, LocalDate day) {
        PhaseKind exact = calendar.phaseOn(day);
        if (exact == PhaseKind.TAPER || exact == PhaseKind.RECOVERY) {
            return exact;
        }
        PhaseKind due = calendar.phaseOn(calendar.dueDay(IsoWeek.of(day)));
        return due == PhaseKind.IN_SEASON || due == PhaseKind.OFF_SEASON ? due : exact;
    }

    /** The weeks whose Thursday lies in it; never none, a fragment counts as one. */
    int weeks() {
        return Math.max(1, firstWeek().weeksTo(lastWeek()) + 1);
    }

    IsoWeek firstWeek() {
        IsoWeek week = IsoWeek.of(span.start());
        return week.thursday().isBefore(span.start()) ? week.plus(1) : week;
    }

    private IsoWeek lastWeek() {
        IsoWeek week = IsoWeek.of(span.end());
        return week.thursday().isAfter(span.end()) ? week.plus(-1) : week;
    }

    boolean isTraining() {
        return phase == PhaseKind.OFF_SEASON || phase == PhaseKind.IN_SEASON;
    }
}
