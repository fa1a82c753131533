package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.run.Race;
import org.groundwork.core.schedule.Closure;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.season.SeasonCalendar;

/** The days that races close to some or all sessions. */
final class RaceClosures {

    private static final int HOURS_PER_DAY = 24;

    private final Methodology methodology;
    private final List<Closure> closures = new ArrayList<>();

    private RaceClosures(Methodology methodology) {
        this.methodology = methodology;
    }

    static List<Closure> of(SeasonCalendar calendar, Methodology methodology) {
        RaceClosures races = new RaceClosures(methodology);
        calendar.races().forEach(races::add);
        return races.closures;
    }

    private void add(Race race) {
        switch (race.priority()) {
            case A -> {
                addGoal(race);
                addRecovery(race);
            }
            case B -> addTuneUp(race);
            case C -> {}
        }
    }

    private void addGoal(Race race) {
        int silent = methodology.value(Parameter.SILENT_DAYS_BEFORE_A_RACE);
        Range primer = methodology.range(Parameter.PRIMER_DAYS);
        int lastLegs = lastLegsDay(race);
        close(race, silent, 0, SessionTypes.ALL, "E-taper", "no strength in the last days before a race");
        close(
                race,
                lastLegs - 1,
                0,
                SessionTypes.LEGS_BUT_PRIMER,
                "E-taper",
                "the last leg work is done " + lastLegs + " days before the race");
        close(race, primer.min() - 1, 0, Set.of(SessionTypes.PRIMER), "E-taper", "too near the race for a primer");
    }

    /** How many days before the race the last leg work may be done. */
    private int lastLegsDay(Race race) {
        List<Integer> upTo = methodology.values(Parameter.LAST_LEGS_RACE_UP_TO_METRES);
        List<Integer> days = methodology.values(Parameter.LAST_LEGS_DAYS);
        for (int i = 0; i < upTo.size(); i++) {
            if (race.distance().metres() <= upTo.get(i)) {
                return days.get(i);
            }
        }
        return days.get(days.size() - 1);
    }

    private void addTuneUp(Race race) {
        boolean isLong = race.distance().metres() > methodology.value(Parameter.B_RACE_LONG_OVER_METRES);
        int lastHeavy = methodology.values(Parameter.B_RACE_LAST_HEAVY_DAYS).get(isLong ? 1 : 0);
        int silent = methodology.value(Parameter.SILENT_DAYS_BEFORE_B_RACE);
        close(race, silent, 0, SessionTypes.ALL, "E-b-race", "no strength in the last days before a race");
        close(
                race,
                lastHeavy - 1,
                0,
                SessionTypes.HEAVY_LEGS,
                "E-b-race",
                "the last heavy legs come " + lastHeavy + " days before the race");
    }

    /** After a goal only upper body and core until heavy legs would be allowed again; then easy leg work. */
    private void addRecovery(Race race) {
        int hours = methodology
                .placement()
                .afterRace(race.distance(), LoadClass.HEAVY_LEGS)
                .minimumHours();
        int days = (hours + HOURS_PER_DAY - 1) / HOURS_PER_DAY;
        DateSpan ban = new DateSpan(race.date(), race.date().plusDays(days));
        closures.add(new Closure(
                ban,
                SessionTypes.LEGS,
                Forbidden.RACE_WINDOW,
                "E-recovery",
                "upper body and core only for " + days + " days after the race"));
    }

    private void close(Race race, int fromDays, int toDays, Set<SessionType> types, String rule, String text) {
        LocalDate from = race.date().minusDays(fromDays);
        DateSpan span = new DateSpan(from, race.date().minusDays(toDays));
        closures.add(new Closure(span, types, Forbidden.RACE_WINDOW, rule, text));
    }
}
