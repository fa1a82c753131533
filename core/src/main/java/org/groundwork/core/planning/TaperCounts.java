package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** A day whose session is one too many before some A race, if there is one. */
    Optional<LocalDate> findSurplus() {
        return calendar.listGoals().stream()
                .flatMap(race -> oneTooMany(race).or(() -> rise(race)).stream())
                .findFirst();
    }

    private Optional<LocalDate> oneTooMany(Race race) {
        Range near = methodology.range(Parameter.TAPER_NEAR_DAYS);
        return sessions.stream()
                .map(s -> s.at().date())
                .filter(d -> near.contains(SeasonCalendar.daysTo(d, race)))
                .skip(methodology.value(Parameter.WEEKLY_SESSIONS_TAPER_NEAR))
                .findFirst();
    }

    /** The last day of seven that hold more hard sets than the seven before, counted with and without race day. */
    private Optional<LocalDate> rise(Race race) {
        for (int offset = 0; offset <= 1; offset++) {
            for (int from = offset; ; from += DAYS) {
                LocalDate previousStart = race.date().minusDays(from + 2L * DAYS - 1);
                if (previousStart.isBefore(calendar.season().start())
                        || calendar.zoneOn(previousStart) == TaperZone.NONE) {
                    break;
                }
                LocalDate start = race.date().minusDays(from + DAYS - 1L);
                LocalDate end = race.date().minusDays(from);
                if (hardSets(start, end) > hardSets(previousStart, start.minusDays(1))) {
                    return lastDay(start, end);
                }
            }
        }
        return Optional.empty();
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
