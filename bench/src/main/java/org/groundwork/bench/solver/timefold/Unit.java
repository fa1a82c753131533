package org.groundwork.bench.solver.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.groundwork.bench.model.Choice;
import org.groundwork.bench.model.PlacementModel;

/** A session that a week may hold, and where it is held, if it is. */
@PlanningEntity
public class Unit {

    @PlanningId
    private int id;

    private int week;
    private int demand;
    private PlacementModel model;

    @ValueRangeProvider
    private List<Choice> open;

    @PlanningVariable(allowsUnassigned = true)
    private Choice choice;

    /** For the solver. */
    public Unit() {}

    Unit(int id, int week, int demand, PlacementModel model) {
        this.id = id;
        this.week = week;
        this.demand = demand;
        this.model = model;
        this.open =
                model.choices(week).stream().filter(c -> c.demand() == demand).toList();
    }

    PlacementModel model() {
        return model;
    }

    int id() {
        return id;
    }

    int week() {
        return week;
    }

    int demand() {
        return demand;
    }

    Choice choice() {
        return choice;
    }

    int day() {
        return choice.day();
    }

    boolean isInLastWeek() {
        return week == model.weekCount() - 1;
    }
}
