package org.groundwork.bench.solver;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.schedule.Availability;
import org.groundwork.core.schedule.Availability.WeekdaySlot;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.schedule.solve.ExactScheduler;

/** The same weekdays and slots all season, the best there are: what a person does who settles on a rhythm. */
public final class RigidWeek implements Solver {

    private static final int DAYS = 7;

    private final ExactScheduler scheduler = new ExactScheduler();

    @Override
    public Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit) {
        Search search = new Search(problem);
        search.extend(0, new HashSet<>());
        return new Answer(GroundworkSolver.choices(search.best, model), OptionalLong.empty());
    }

    private final class Search {

        private final SchedulingProblem problem;
        private final int most;
        private Schedule best;

        Search(SchedulingProblem problem) {
            this.problem = problem;
            this.most = problem.weeks().stream()
                    .mapToInt(WeekDemand::maxSessions)
                    .max()
                    .orElse(0);
            this.best = scheduler.solve(within(Set.of()));
        }

        void extend(int day, Set<WeekdaySlot> chosen) {
            if (day == DAYS || chosen.size() == most) {
                consider(chosen);
                return;
            }
            extend(day + 1, chosen);
            for (Slot slot : Slot.values()) {
                WeekdaySlot added = new WeekdaySlot(DayOfWeek.of(day + 1), slot);
                if (problem.availability().free().contains(added)) {
                    Set<WeekdaySlot> more = new HashSet<>(chosen);
                    more.add(added);
                    extend(day + 1, more);
                }
            }
        }

        private void consider(Set<WeekdaySlot> chosen) {
            Schedule found = scheduler.solve(within(chosen));
            best = found.cost() < best.cost() ? found : best;
        }

        private SchedulingProblem within(Set<WeekdaySlot> chosen) {
            return new SchedulingProblem(
                    problem.season(),
                    problem.asOf(),
                    problem.hours(),
                    problem.runs(),
                    new Availability(chosen),
                    problem.preferredDays(),
                    problem.closures(),
                    problem.novelty(),
                    problem.rules(),
                    problem.weeks(),
                    problem.pins(),
                    problem.published(),
                    problem.past());
        }
    }
}
