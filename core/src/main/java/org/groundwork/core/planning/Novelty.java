package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.season.PlannedBlock;
import org.groundwork.core.season.SeasonOutline;
import org.groundwork.core.session.Profile;

/**
 * When strength, or heavy strength, is new: some days from its first, more of them at one session a week.
 *
 * @param strength the first day of strength itself, where it is new
 * @param heavyBlocks the days of blocks with heavy lifting, by date, where heavy lifting is new; it begins with the
 *     first of them that holds a heavy session
 * @param planFrom the first day that is planned; what was held before it is known
 * @param days how long something stays new
 * @param daysOnceAWeek the same at one session a week
 * @param wished sessions a week that are wished for
 */
record Novelty(
        Optional<LocalDate> strength,
        List<DateSpan> heavyBlocks,
        LocalDate planFrom,
        int days,
        int daysOnceAWeek,
        int wished) {

    static Novelty of(SeasonOutline outline, LocalDate firstDay, LocalDate planFrom, Profile profile) {
        Methodology methodology = profile.methodology();
        boolean isHeavyNew = !outline.start().liftsHeavy();
        return new Novelty(
                Optional.of(firstDay).filter(day -> outline.start().isNew()),
                isHeavyNew ? heavyBlocks(outline) : List.of(),
                planFrom,
                methodology.value(Parameter.NOVELTY_DAYS),
                methodology.value(Parameter.NOVELTY_DAYS_ONCE_A_WEEK),
                WeeklyNeeds.wished(profile, methodology));
    }

    private static List<DateSpan> heavyBlocks(SeasonOutline outline) {
        LocalDate since = outline.start().date();
        return outline.blocks().stream()
                .filter(PlannedBlock::liftsHeavy)
                .map(b -> b.block().span())
                .filter(span -> !span.end().isBefore(since))
                .map(span -> new DateSpan(later(span.start(), since), span.end()))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * The days that count as new before any session ahead has its day.
     *
     * @param held the sessions that were held
     */
    List<DateSpan> expected(List<Session> held) {
        int usual = wished == 1 ? daysOnceAWeek : days;
        List<LocalDate> heavy = heavyDays(held);
        Optional<LocalDate> begins = heavyBlocks.stream()
                .filter(span -> !span.end().isBefore(planFrom) || heavy.stream().anyMatch(span::contains))
                .map(DateSpan::start)
                .findFirst();
        return Stream.concat(strength.stream(), begins.stream())
                .map(from -> span(from, usual))
                .toList();
    }

    /**
     * The days that count as new where sessions stand as in {@code schedule}, or were held: they last from the
     * beginning until so many days after the first session.
     */
    List<DateSpan> placed(Schedule schedule, List<Session> held) {
        List<LocalDate> all = sorted(
                held.stream().map(s -> s.at().date()),
                schedule.sessions().stream().map(s -> s.at().date()));
        List<LocalDate> heavy = sorted(
                heavyDays(held).stream(),
                schedule.sessions().stream()
                        .filter(s -> s.type().kind() == SessionKind.HEAVY)
                        .map(s -> s.at().date()));
        Optional<LocalDate> begins = heavyBlocks.stream()
                .filter(span -> heavy.stream().anyMatch(span::contains))
                .map(DateSpan::start)
                .findFirst();
        return Stream.concat(strength.stream(), begins.stream())
                .map(from -> new DateSpan(from, lastDay(from, all)))
                .toList();
    }

    private static List<LocalDate> heavyDays(List<Session> held) {
        return held.stream()
                .filter(s -> s.kind() == SessionKind.HEAVY)
                .map(s -> s.at().date())
                .toList();
    }

    private static List<LocalDate> sorted(Stream<LocalDate> some, Stream<LocalDate> more) {
        return Stream.concat(some, more).sorted().toList();
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
