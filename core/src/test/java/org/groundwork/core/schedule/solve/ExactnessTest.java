package org.groundwork.core.schedule.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundwork.core.schedule.Alternative;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.junit.jupiter.api.Test;

class ExactnessTest {

    private final ExactScheduler scheduler = new ExactScheduler();

    @Test
    void noSeasonOfTwentyThousandIsCheaperThanTheOneFound() {
        for (long seed = 0; seed < 20_000; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            Schedule schedule = scheduler.solve(problem);
            assertThat(schedule.cost()).as("seed %d", seed).isEqualTo(new EverySeason(problem).best());
            assertThat(schedule.optimal()).as("seed %d is proved", seed).isTrue();
        }
    }

    @Test
    void everyAlternativeCostsWhatTheBestSeasonWithItCosts() {
        for (long seed = 100_000; seed < 103_000; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            PricedSchedule priced = scheduler.solveWithAlternatives(problem);
            EverySeason every = new EverySeason(problem);
            for (ScheduledSession session : priced.schedule().sessions()) {
                List<Alternative> others = priced.alternativesOf(session);
                assertThat(others).as("seed %d", seed).hasSize(13);
                boolean isFree = problem.pins().isEmpty() && problem.published().isEmpty();
                for (Alternative other : isFree ? others : List.<Alternative>of()) {
                    int best = every.bestWith(session.type(), other.at());
                    int claimed = other.extraCost().isPresent()
                            ? every.best() + other.extraCost().getAsInt()
                            : EverySeason.NONE;
                    assertThat(claimed).as("seed %d at %s", seed, other.at()).isEqualTo(best);
                }
            }
        }
    }

    @Test
    void everyMoveOfAnAnnouncedOrPinnedSessionCostsWhatTheBestSeasonAfterItCosts() {
        for (long seed = 103_000; seed < 103_050; seed++) {
            SchedulingProblem problem = new RandomSeasons(seed).next();
            PricedSchedule priced = scheduler.solveWithAlternatives(problem);
            for (ScheduledSession session : priced.schedule().sessions()) {
                for (Alternative other : priced.alternativesOf(session)) {
                    SchedulingProblem moved = problem.moving(session.type(), session.at(), other.at());
                    int claimed = other.extraCost().isPresent()
                            ? priced.schedule().cost() + other.extraCost().getAsInt()
                            : EverySeason.NONE;
                    assertThat(claimed)
                            .as("seed %d from %s to %s", seed, session.at(), other.at())
                            .isEqualTo(new EverySeason(moved).best());
                }
            }
        }
    }
}
