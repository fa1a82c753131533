package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.TaperZone;

/**
 * Counts what stands before each A race. Where the tapers of two races run into each other, the parts of one may hold
 * sessions that the other does not allow.
 */
final class TaperCounts {

    private static final int DAYS = 7;

    private final SeasonCalendar calendar;
    private final List<Session> sessions;
    private final Methodology methodology;

    /** @param sessions by date */
    TaperCounts(SeasonCalendar calendar, List<Session> sessions, Methodology methodology) {
        this.calendar = calendar;
        this.sessions = sessions;
        this.methodology = methodology;
    }

    /**
     * A day whose session is one too many before some A race, if there is one.
     *
     * @param asOf the first day that can still be planned
     */
    Optional<LocalDate> findSurplus(LocalDate asOf) {
        return calendar.listGoals().stream()
                .flatMap(race -> Stream.concat(tooMany(race), rises(race)))
                .filter(day -> !day.isBefore(asOf))
                .findFirst();
    }

    private Stream<LocalDate> tooMany(Race race) {
        Range near = methodology.range(Parameter.TAPER_NEAR_DAYS);
        return sessions.stream()
                .map(s -> s.at().date())
                .filter(d -> near.contains(SeasonCalendar.daysTo(d, race)))
                .skip(methodology.value(Parameter.WEEKLY_SESSIONS_TAPER_NEAR));
    }

    /** The last days of seven that hold more hard sets than the seven before, counted with and without race day. */
    private Stream<LocalDate> rises(Race race) {
        return Stream.of(0, 1).flatMap(offset -> Stream.iterate(offset, from -> from + DAYS)
                .takeWhile(from -> isTaperBefore(race, from))
                .flatMap(from -> rise(race, from).stream()));
    }

    /** Whether the seven days before the seven that end {@code from} days before {@code race} begin in a taper. */
    private boolean isTaperBefore(Race race, int from) {
        LocalDate start = race.date().minusDays(from + 2L * DAYS - 1);
        return !start.isBefore(calendar.season().start()) && calendar.zoneOn(start) != TaperZone.NONE;
    }

    private Optional<LocalDate> rise(Race race, int from) {
        LocalDate end = race.date().minusDays(from);
        LocalDate start = end.minusDays(DAYS - 1L);
        boolean isRise = hardSets(start, end) > hardSets(start.minusDays(DAYS), start.minusDays(1));
        return isRise ? lastDay(start, end) : Optional.empty();
    }

    private int hardSets(LocalDate from, LocalDate to) {
        return sessions.stream()
                .filter(s -> isWithin(s, from, to))
                .mapToInt(Session::hardSets)
                .sum();
    }

    private Optional<LocalDate> lastDay(LocalDate from, LocalDate to) {
        return sessions.stream()
                .filter(s -> isWithin(s, from, to))
                .map(s -> s.at().date())
                .max(Comparator.naturalOrder());
    }

    private static boolean isWithin(Session session, LocalDate from, LocalDate to) {
        return !session.at().date().isBefore(from) && !session.at().date().isAfter(to);
    }
}
