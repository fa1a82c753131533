package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.schedule.Schedule;
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
                    .findFirst()
                    .ifPresent(b -> beginnings.add(b.block().span().start()));
        }
        return new Novelty(
                List.copyOf(beginnings),
                methodology.value(Parameter.NOVELTY_DAYS),
                methodology.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK),
                WeeklyNeeds.wished(profile, methodology));
    }

    /** The days that count as new before any session has its day. */
    List<DateSpan> expected() {
        int usual = wished == 1 ? daysOnceAWeek : days;
        return beginnings.stream().map(from -> span(from, usual)).toList();
    }

    /**
     * The days that count as new where sessions stand as in {@code schedule}: they last from the beginning until so many
     * days after the first session.
     */
    List<DateSpan> placed(Schedule schedule) {
        return beginnings.stream()
                .map(from -> new DateSpan(from, lastDay(from, schedule)))
                .toList();
    }

    private LocalDate lastDay(LocalDate from, Schedule schedule) {
        LocalDate first = schedule.sessions().stream()
                .map(s -> s.at().date())
                .filter(d -> !d.isBefore(from))
                .findFirst()
                .orElse(from);
        LocalDate fromBeginning =
                span(from, isOnceAWeek(from, schedule) ? daysOnceAWeek : days).end();
        LocalDate fromFirst =
                span(first, isOnceAWeek(first, schedule) ? daysOnceAWeek : days).end();
        return fromFirst.isAfter(fromBeginning) ? fromFirst : fromBeginning;
    }

    private boolean isOnceAWeek(LocalDate from, Schedule schedule) {
        DateSpan longest = span(from, daysOnceAWeek);
        long sessions = schedule.sessions().stream()
                .filter(s -> longest.contains(s.at().date()))
                .count();
        return sessions <= daysOnceAWeek / 7;
    }

    private static DateSpan span(LocalDate from, int days) {
        return new DateSpan(from, from.plusDays(Math.max(0, days - 1)));
    }
}
