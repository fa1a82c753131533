package org.groundwork.bench.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.groundwork.bench.model.Choice;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.bench.model.WeekPattern;
import org.groundwork.bench.model.WeekPatterns;
import org.groundwork.core.schedule.SchedulingProblem;

/**
 * CP-SAT with one boolean for each way to fill a week, as somebody writes it who knows both the problem and the solver:
 * no presolve, the strongest linear relaxation.
 */
public final class CpSatByPattern implements Solver {

    private static final int DAYS = 7;
    private static final int STRONGEST = 2;

    @Override
    public Answer solve(SchedulingProblem problem, PlacementModel model, Duration limit) {
        return new Building(model).solve(limit);
    }

    private static final class Building {

        private final PlacementModel placement;
        private final CpSat cp = new CpSat();
        private final Map<WeekPattern, BoolVar> chosen = new LinkedHashMap<>();
        private final Map<Choice, LinearExprBuilder> held = new HashMap<>();
        private final List<LinearExprBuilder> hasSession = new ArrayList<>();

        Building(PlacementModel placement) {
            this.placement = placement;
            cp.solver().getParameters().setCpModelPresolve(false).setLinearizationLevel(STRONGEST);
        }

        Answer solve(Duration limit) {
            long start = System.nanoTime();
            for (int week = 0; week < placement.weekCount(); week++) {
                addWeek(week);
            }
            for (int week = 1; week < placement.weekCount(); week++) {
                addJoint(week);
            }
            Duration spent = Duration.ofNanos(System.nanoTime() - start);
            if (!cp.minimise(limit.minus(spent))) {
                return new Answer(List.of(), OptionalLong.of(cp.bound()));
            }
            List<Choice> sessions = chosen.keySet().stream()
                    .filter(pattern -> cp.solver().booleanValue(chosen.get(pattern)))
                    .flatMap(pattern -> pattern.sessions().stream())
                    .toList();
            return new Answer(sessions, OptionalLong.of(cp.bound()));
        }

        private void addWeek(int week) {
            for (int day = 0; day < DAYS; day++) {
                hasSession.add(LinearExpr.newBuilder());
            }
            List<Literal> ofWeek = new ArrayList<>();
            for (WeekPattern pattern : WeekPatterns.of(placement, week)) {
                BoolVar is = cp.model().newBoolVar("");
                chosen.put(pattern, is);
                ofWeek.add(is);
                cp.pay(is, pattern.cost());
                for (Choice session : pattern.sessions()) {
                    held.computeIfAbsent(session, s -> LinearExpr.newBuilder()).add(is);
                    hasSession.get(session.day()).add(is);
                }
            }
            cp.model().addExactlyOne(ofWeek);
        }

        private void addJoint(int week) {
            for (int day = DAYS * week; day < DAYS * week + DAYS; day++) {
                cp.payForDifference(
                        hasSession.get(day).build(), hasSession.get(day - DAYS).build(), placement.habitWeight());
            }
            for (Choice earlier : placement.choices(week - 1)) {
                for (Choice later : placement.choices(week)) {
                    if (held.containsKey(earlier) && held.containsKey(later)) {
                        addPair(earlier, later, placement.pairCost(earlier, later));
                    }
                }
            }
        }

        private void addPair(Choice earlier, Choice later, int cost) {
            LinearExpr one = held.get(earlier).build();
            LinearExpr other = held.get(later).build();
            if (cost == PlacementModel.FORBIDDEN) {
                cp.model().addLessOrEqual(LinearExpr.newBuilder().add(one).add(other), 1);
            } else if (cost > 0) {
                cp.payForBoth(one, other, cost);
            }
        }
    }
}
