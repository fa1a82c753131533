package org.groundwork.core.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.Distance;

/** Whether a run plan was made for the races that the athlete runs. */
public final class RaceDayCheck {

    /** Courses and tables round; what differs by more than this many per cent is another race. */
    private static final int ROUNDING_PERCENT = 10;

    private static final int DAYS_AROUND = 3;

    private RaceDayCheck() {}

    /** A sentence for each of {@code races} whose day is another race's in {@code runs}, or has its race beside it. */
    public static List<String> warnings(List<Race> races, List<PlannedRun> runs) {
        List<PlannedRun> planned =
                runs.stream().filter(run -> run.type() == RunType.RACE).toList();
        return races.stream()
                .flatMap(race -> warning(race, races, planned).stream())
                .toList();
    }

    private static Optional<String> warning(Race race, List<Race> races, List<PlannedRun> planned) {
        List<PlannedRun> sameDay =
                planned.stream().filter(run -> daysFrom(race, run) == 0).toList();
        if (sameDay.isEmpty()) {
            return planned.stream()
                    .filter(run -> daysFrom(race, run) <= DAYS_AROUND)
                    .filter(run -> races.stream().noneMatch(other -> daysFrom(other, run) == 0))
                    .findFirst()
                    .map(run -> anotherDay(race, run.at().date()));
        }
        boolean fits = sameDay.stream().anyMatch(run -> run.distance().isEmpty() || isSame(race, run));
        return fits ? Optional.empty() : sameDay.get(0).distance().map(distance -> anotherDistance(race, distance));
    }

    private static long daysFrom(Race race, PlannedRun run) {
        return Math.abs(ChronoUnit.DAYS.between(race.date(), run.at().date()));
    }

    private static boolean isSame(Race race, PlannedRun run) {
        int own = race.distance().metres();
        return run.distance()
                .filter(planned -> Math.abs(planned.metres() - own) * 100L <= (long) own * ROUNDING_PERCENT)
                .isPresent();
    }

    private static String anotherDay(Race race, LocalDate planned) {
        return "The run plan has a race on " + DayWords.day(planned) + ", and yours is on " + DayWords.day(race.date())
                + ": where they are one, move it, as both keep a race's hours.";
    }

    private static String anotherDistance(Race race, Distance planned) {
        return "The run plan is for a race of " + RunWords.kilometres(planned) + " on " + DayWords.day(race.date())
                + ", and yours that day is " + RunWords.kilometres(race.distance()) + ": is it the right plan?";
    }
}
