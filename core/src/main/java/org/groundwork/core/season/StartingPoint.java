package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.Training;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/**
 * What an athlete's history means for the season's first weeks.
 *
 * @param date the first day it speaks of
 * @param level the level that is planned for: one down after a very long layoff
 * @param isNew whether strength is new, or new again
 * @param liftsHeavy whether heavy lifting goes on now
 * @param rehearsal how much of the first block is needed
 * @param loadCutPercent by how much known loads start lower, 0 or more
 */
public record StartingPoint(
        LocalDate date, Level level, boolean isNew, boolean liftsHeavy, Rehearsal rehearsal, int loadCutPercent) {

    /** How much technique comes before anything else. */
    public enum Rehearsal {
        NONE,
        /** Two weeks, after a layoff of some weeks. */
        SHORT,
        /** A whole block. */
        FULL
    }

    /** What {@code athlete} brings on {@code date}, the first day of a season or of a return to training. */
    public static StartingPoint of(Athlete athlete, LocalDate date, Methodology methodology) {
        Training training = athlete.training();
        OptionalInt days = training.daysSinceStrength();
        int briefLayoff = methodology.values(Parameter.RETURN_AFTER_DAYS).get(0);
        int layoff = methodology.values(Parameter.RETURN_AFTER_DAYS).get(1);
        int longLayoff = methodology.values(Parameter.RETURN_AFTER_DAYS).get(2);
        boolean away = days.isPresent() && days.getAsInt() >= layoff;
        boolean longAway = days.isPresent() && days.getAsInt() >= longLayoff;
        boolean liftsHeavy = training.liftingHeavyNow() && !away;
        boolean isNew = away || (days.isEmpty() && !training.liftingHeavyNow());
        Level level = longAway ? oneDown(training.experience()) : training.experience();
        int cut = 0;
        if (away) {
            cut = methodology.values(Parameter.RETURN_LOAD_CUT).get(1);
        } else if (days.isPresent() && days.getAsInt() >= briefLayoff) {
            cut = methodology.values(Parameter.RETURN_LOAD_CUT).get(0);
        }
        return new StartingPoint(date, level, isNew, liftsHeavy, rehearsal(training, liftsHeavy, away, longAway), cut);
    }

    private static Rehearsal rehearsal(Training training, boolean liftsHeavy, boolean away, boolean longAway) {
        if (!training.hasMasteredAll() || longAway) {
            return Rehearsal.FULL;
        }
        if (away) {
            return Rehearsal.SHORT;
        }
        return liftsHeavy ? Rehearsal.NONE : Rehearsal.FULL;
    }

    private static Level oneDown(Level level) {
        return Level.values()[Math.max(0, level.ordinal() - 1)];
    }

    /**
     * The first day that strength is planned on: a runner who does not lift starts after an A race that is very near.
     *
     * @param calendar the season's
     */
    public LocalDate firstDay(SeasonCalendar calendar, Methodology methodology) {
        int days = methodology.value(Parameter.NO_START_DAYS_BEFORE_RACE);
        return calendar.findGoal(date)
                .filter(race -> isNew && SeasonCalendar.daysTo(date, race) <= days)
                .map(race -> race.date().plusDays(1))
                .orElse(date);
    }

    /** Whether {@code day} lies in the weeks before an A race that allow a newcomer nothing but own body mass. */
    public boolean isBodyweightOnly(LocalDate day, SeasonCalendar calendar, Methodology methodology) {
        int days = methodology.value(Parameter.BODYWEIGHT_ONLY_DAYS_BEFORE_RACE);
        return calendar.findGoal(date)
                .filter(race -> isNew && SeasonCalendar.daysTo(date, race) <= days)
                .map(race -> !day.isAfter(race.date()))
                .orElse(false);
    }
}
