package org.groundwork.bench.solver.timefold;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import java.util.List;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.schedule.Demand;

/** The placement problem as constraint streams. */
public final class PlacementConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            place(factory),
            worth(factory),
            maximum(factory),
            spread(factory),
            habitAfter(factory),
            habitBefore(factory),
            forbidden(sameWeek(factory), "forbidden within a week"),
            forbidden(nextWeek(factory), "forbidden between weeks"),
            near(sameWeek(factory), "near within a week"),
            near(nextWeek(factory), "near between weeks"),
        };
    }

    private static Constraint place(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .penalize(HardSoftScore.ONE_SOFT, unit -> unit.choice().cost())
                .asConstraint("place");
    }

    private static Constraint worth(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .groupBy(Unit::model, Unit::week, Unit::demand, ConstraintCollectors.count())
                .reward(HardSoftScore.ONE_SOFT, PlacementConstraints::gain)
                .asConstraint("worth");
    }

    private static int gain(PlacementModel model, int week, int demand, int placed) {
        Demand wanted = model.due(week).demands().get(demand);
        return wanted.lossAt(0) - wanted.lossAt(placed);
    }

    private static Constraint maximum(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .groupBy(Unit::model, Unit::week, ConstraintCollectors.count())
                .filter((model, week, count) -> count > model.due(week).maxSessions())
                .penalize(
                        HardSoftScore.ONE_HARD,
                        (model, week, count) -> count - model.due(week).maxSessions())
                .asConstraint("weekly maximum");
    }

    private static Constraint spread(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .groupBy(Unit::model, Unit::week, ConstraintCollectors.toList())
                .penalize(HardSoftScore.ONE_SOFT, (model, week, units) -> model.spreadCost(weekdays(units)))
                .asConstraint("spread");
    }

    private static int weekdays(List<Unit> units) {
        return units.stream().mapToInt(unit -> 1 << unit.choice().weekday()).reduce(0, (a, b) -> a | b);
    }

    private static Constraint habitAfter(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .filter(unit -> unit.week() > 0)
                .ifNotExists(Unit.class, Joiners.equal(unit -> unit.day() - 7, Unit::day))
                .penalize(HardSoftScore.ONE_SOFT, unit -> unit.model().habitWeight())
                .asConstraint("no session a week before");
    }

    private static Constraint habitBefore(ConstraintFactory factory) {
        return factory.forEach(Unit.class)
                .filter(unit -> !unit.isInLastWeek())
                .ifNotExists(Unit.class, Joiners.equal(unit -> unit.day() + 7, Unit::day))
                .penalize(HardSoftScore.ONE_SOFT, unit -> unit.model().habitWeight())
                .asConstraint("no session a week after");
    }

    private static BiConstraintStream<Unit, Unit> sameWeek(ConstraintFactory factory) {
        return factory.forEachUniquePair(Unit.class, Joiners.equal(Unit::week));
    }

    private static BiConstraintStream<Unit, Unit> nextWeek(ConstraintFactory factory) {
        return factory.forEach(Unit.class).join(Unit.class, Joiners.equal(unit -> unit.week() + 1, Unit::week));
    }

    private static Constraint forbidden(BiConstraintStream<Unit, Unit> pairs, String name) {
        return pairs.filter((one, other) -> cost(one, other) == PlacementModel.FORBIDDEN)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint(name);
    }

    private static Constraint near(BiConstraintStream<Unit, Unit> pairs, String name) {
        return pairs.filter((one, other) -> cost(one, other) != PlacementModel.FORBIDDEN)
                .penalize(HardSoftScore.ONE_SOFT, PlacementConstraints::cost)
                .asConstraint(name);
    }

    private static int cost(Unit one, Unit other) {
        boolean inOrder = one.choice().minute() <= other.choice().minute();
        return inOrder
                ? one.model().pairCost(one.choice(), other.choice())
                : one.model().pairCost(other.choice(), one.choice());
    }
}
