package org.groundwork.bench.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.groundwork.bench.model.Choice;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.WeekDemand;

/** CP-SAT with one boolean for each session that may be held, as most would write it. All parameters but workers default. */
public final class CpSatByDay implements Solver {

    private static final int DAYS = 7;

    @Override
    public Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit) {
        return new Building(model).solve(limit);
    }

    private static final class Building {

        private final PlacementModel placement;
        private final CpSat cp = new CpSat();
        private final Map<Choice, BoolVar> held = new LinkedHashMap<>();
        private final List<LinearExpr> hasSession = new ArrayList<>();

        Building(PlacementModel placement) {
            this.placement = placement;
        }

        Answer solve(Duration limit) {
            for (Choice choice : placement.choices()) {
                BoolVar var = cp.model().newBoolVar("");
                held.put(choice, var);
                cp.pay(var, choice.cost());
            }
            for (int day = 0; day < DAYS * placement.weekCount(); day++) {
                addDay(day);
            }
            for (int week = 0; week < placement.weekCount(); week++) {
                addWeek(week);
                addPairs(week);
            }
            if (!cp.minimise(limit)) {
                return new Answer(List.of(), OptionalLong.of(cp.bound()));
            }
            List<Choice> sessions = held.keySet().stream()
                    .filter(choice -> cp.solver().booleanValue(held.get(choice)))
                    .toList();
            return new Answer(sessions, OptionalLong.of(cp.bound()));
        }

        private void addDay(int day) {
            Literal[] ofDay = placement.choices(day / DAYS).stream()
                    .filter(choice -> choice.day() == day)
                    .map(held::get)
                    .toArray(Literal[]::new);
            cp.model().addAtMostOne(ofDay);
            hasSession.add(LinearExpr.sum(ofDay));
        }

        private void addWeek(int week) {
            WeekDemand due = placement.due(week);
            for (int demand = 0; demand < due.demands().size(); demand++) {
                addDemand(week, demand, due.demands().get(demand));
            }
            addSpread(week, due.maxSessions());
            for (int day = 0; week > 0 && day < DAYS; day++) {
                int now = DAYS * week + day;
                cp.payForDifference(hasSession.get(now), hasSession.get(now - DAYS), placement.habitWeight());
            }
        }

        /** One boolean for each number of sessions that may be held. */
        private void addDemand(int week, int demand, Demand wanted) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            List<Literal> numbers = new ArrayList<>();
            for (int number = 0; number <= wanted.maximum(); number++) {
                Literal is = cp.model().newBoolVar("");
                numbers.add(is);
                count.addTerm(is, -number);
                cp.pay(is, wanted.lossAt(number));
            }
            placement.choices(week).stream()
                    .filter(choice -> choice.demand() == demand)
                    .forEach(choice -> count.add(held.get(choice)));
            cp.model().addExactlyOne(numbers);
            cp.model().addEquality(count, 0);
        }

        private void addSpread(int week, int most) {
            LinearExprBuilder count = LinearExpr.newBuilder();
            List<Literal> numbers = new ArrayList<>();
            for (int number = 0; number <= Math.min(most, DAYS); number++) {
                Literal is = cp.model().newBoolVar("");
                numbers.add(is);
                count.addTerm(is, -number);
            }
            hasSession.subList(DAYS * week, DAYS * week + DAYS).forEach(count::add);
            cp.model().addExactlyOne(numbers);
            cp.model().addEquality(count, 0);
            for (int number = 2; number < numbers.size(); number++) {
                addNeighbours(week, number, numbers.get(number));
            }
        }

        private void addNeighbours(int week, int sessions, Literal isThatMany) {
            for (int first = 0; first < DAYS; first++) {
                for (int second = first + 1; second < DAYS; second++) {
                    int cost = placement.spreadCost(sessions, second - first);
                    if (cost > 0) {
                        payForNeighbours(DAYS * week + first, DAYS * week + second, isThatMany, cost);
                    }
                }
            }
        }

        private void payForNeighbours(int first, int second, Literal isThatMany, int cost) {
            Literal paid = cp.model().newBoolVar("");
            LinearExprBuilder all = LinearExpr.newBuilder().add(isThatMany).addTerm(paid, -1);
            all.add(hasSession.get(first)).add(hasSession.get(second));
            hasSession.subList(first + 1, second).forEach(between -> all.addTerm(between, -1));
            cp.model().addLessOrEqual(all, 2);
            cp.pay(paid, cost);
        }

        private void addPairs(int week) {
            List<Choice> later = new ArrayList<>(placement.choices(week));
            if (week + 1 < placement.weekCount()) {
                later.addAll(placement.choices(week + 1));
            }
            for (Choice one : placement.choices(week)) {
                later.stream().filter(other -> other.day() > one.day()).forEach(other -> addPair(one, other));
            }
        }

        private void addPair(Choice one, Choice other) {
            int cost = placement.pairCost(one, other);
            if (cost == PlacementModel.FORBIDDEN) {
                cp.model().addAtMostOne(new Literal[] {held.get(one), held.get(other)});
            } else if (cost > 0) {
                cp.payForBoth(LinearExpr.affine(held.get(one), 1, 0), LinearExpr.affine(held.get(other), 1, 0), cost);
            }
        }
    }
}
