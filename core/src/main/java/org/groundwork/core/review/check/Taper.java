package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedSession;

/** The taper before one A race, in days before it. */
record Taper(FinishedRace race, ReviewContext context) {

    private static final int DAYS_PER_WEEK = 7;

    static List<Taper> of(FinishedPlan plan, ReviewContext context) {
        return plan.aRaces().stream().map(race -> new Taper(race, context)).toList();
    }

    /** How many days before the race it begins. */
    int days() {
        boolean isLong = race.distance().metres() > context.value(Parameter.TAPER_LONG_RACE_OVER_METRES);
        return context.value(isLong ? Parameter.TAPER_DAYS_LONG_RACE : Parameter.TAPER_DAYS_SHORT_RACE);
    }

    LocalDate firstDay() {
        return race.date().minusDays(days());
    }

    /** The day before the race on which legs are loaded last. */
    int lastLegsDay() {
        List<Integer> upTo = context.values(Parameter.LAST_LEGS_RACE_UP_TO_METRES);
        int place = (int)
                upTo.stream().filter(most -> race.distance().metres() > most).count();
        return context.values(Parameter.LAST_LEGS_DAYS).get(place);
    }

    /** Its sessions that stand a number of days within {@code window} before the race. */
    List<FinishedSession> sessions(FinishedPlan plan, Range window) {
        return plan.sessions().stream()
                .filter(s -> window.contains(race.daysFrom(s.date())) && race.daysFrom(s.date()) <= days())
                .toList();
    }

    /** How many whole weeks, counted back from the race day, it spans. */
    int wholeWeeks() {
        return (days() + 1) / DAYS_PER_WEEK;
    }

    /** The days before the race that its week {@code index}, counted back from 0, spans. */
    Range week(int index) {
        return new Range(index * DAYS_PER_WEEK, index * DAYS_PER_WEEK + DAYS_PER_WEEK - 1);
    }
}
