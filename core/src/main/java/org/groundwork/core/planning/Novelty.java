package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.session.Profile;

/**
 * When strength, or heavy strength, is new: some days from its first, more of them at one session a week.
 *
 * @param beginnings the first days
 * @param days how long something stays new
 * @param daysOnceAWeek the same at one session a week
 * @param wished sessions a week that are wished for
 */
record Novelty(List<LocalDate> beginnings, int days, int daysOnceAWeek, int wished) {

    static Novelty of(SeasonOutline outline, LocalDate firstDay, Profile profile) {
        Methodology methodology = profile.methodology();
        List<LocalDate> beginnings = new ArrayList<>();
        if (outline.start().isNew()) {
            beginnings.add(firstDay);
        }
        if (!outline.start().liftsHeavy()) {
            outline.blocks().stream()
                    .filter(PlannedBlock::liftsHeavy)
                    .map(b -> b.block().span())
                    .filter(span -> !span.end().isBefore(outline.start().date()))
                    .findFirst()
                    .ifPresent(span ->
                            beginnings.add(later(span.start(), outline.start().date())));
        }
        return new Novelty(
                List.copyOf(beginnings),
                methodology.value(Parameter.NOVELTY_DAYS),
                methodology.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK),
                WeeklyNeeds.wished(profile, methodology));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The days that count as new before any session has its day. */
    List<DateSpan> expected() {
        int usual = wished == 1 ? daysOnceAWeek : days;
        return beginnings.stream().map(from -> span(from, usual)).toList();
    }

    /**
     * The days that count as new where sessions stand as in {@code schedule}, or were held: they last from the
     * beginning until so many days after the first session.
     */
    List<DateSpan> placed(Schedule schedule, List<Session> held) {
        List<LocalDate> days = Stream.concat(
                        held.stream().map(Session::at),
                        schedule.sessions().stream().map(ScheduledSession::at))
                .map(DaySlot::date)
                .sorted()
                .toList();
        return beginnings.stream()
                .map(from -> new DateSpan(from, lastDay(from, days)))
                .toList();
    }

    private LocalDate lastDay(LocalDate from, List<LocalDate> sessions) {
        LocalDate first =
                sessions.stream().filter(d -> !d.isBefore(from)).findFirst().orElse(from);
        LocalDate fromBeginning =
                span(from, isOnceAWeek(from, sessions) ? daysOnceAWeek : days).end();
        LocalDate fromFirst =
                span(first, isOnceAWeek(first, sessions) ? daysOnceAWeek : days).end();
        return fromFirst.isAfter(fromBeginning) ? fromFirst : fromBeginning;
    }

    private boolean isOnceAWeek(LocalDate from, List<LocalDate> sessions) {
        DateSpan longest = span(from, daysOnceAWeek);
        long held = sessions.stream().filter(longest::contains).count();
        return held <= daysOnceAWeek / 7;
    }

    private static DateSpan span(LocalDate from, int days) {
        return new DateSpan(from, from.plusDays(Math.max(0, days - 1)));
    }
}
