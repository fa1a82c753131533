package org.groundwork.core.schedule.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundwork.core.schedule.Season.HEAVY;
import static org.groundwork.core.schedule.Season.LIGHT;
import static org.groundwork.core.schedule.Season.POWER;
import static org.groundwork.core.schedule.Season.demand;

import java.util.List;
import java.util.SplittableRandom;
import org.groundwork.core.run.RunType;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.Season;
import org.junit.jupiter.api.Test;

/** Seasons far beyond counting them out. */
class LongSeasonTest {

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

    private final ExactScheduler scheduler = new ExactScheduler();

    /** Runs on five days of a week, the slots left to chance, and heavy, light and jumping work due in turns. */
    private static Season season(int weeks, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Season season = new Season(weeks);
        for (int week = 0; week < weeks; week++) {
            run(season, week, 1, RunType.INTERVALS, random);
            run(season, week, 2, RunType.EASY, random);
            run(season, week, 3, RunType.THRESHOLD, random);
            run(season, week, 4, RunType.EASY, random);
            run(season, week, 6, RunType.LONG, random);
            if (week % 5 == 4) {
                season.due(week, 3, demand(HEAVY, 1), demand(LIGHT, 1), demand(POWER, 2));
            } else {
                season.due(week, 4, demand(HEAVY, 3), demand(LIGHT, 4));
            }
        }
        return season;
    }

    private static void run(Season season, int week, int day, RunType type, SplittableRandom random) {
        season.run(week + "-" + DAYS.get(day) + (random.nextInt(3) == 0 ? "-PM" : "-AM"), type);
    }

    @Test
    void twoYearsAreProved() {
        Schedule schedule = scheduler.solve(season(104, 1).problem());
        assertThat(schedule.optimal()).isTrue();
        assertThat(schedule.sessions()).hasSizeGreaterThan(200);
    }

    @Test
    void everyAlternativeOfAQuarterCostsWhatItsPinCosts() {
        SchedulingProblem problem = season(12, 2).problem();
        PricedSchedule priced = scheduler.solveWithAlternatives(problem);
        for (ScheduledSession session : priced.schedule().sessions()) {
            for (Alternative other : priced.alternativesOf(session)) {
                if (other.extraCost().isPresent()) {
                    SchedulingProblem moved = problem.moving(session.type(), session.at(), other.at());
                    int cost = scheduler.solve(moved).cost();
                    assertThat(other.extraCost())
                            .as("%s", other.at())
                            .hasValue(cost - priced.schedule().cost());
                }
            }
        }
    }
}
