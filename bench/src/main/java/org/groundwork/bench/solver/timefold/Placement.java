package org.groundwork.bench.solver.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.bench.model.PlacementModel;
import org.groundwork.core.schedule.WeekDemand;

/** A season whose sessions look for their places. */
@PlanningSolution
public class Placement {

    @PlanningEntityCollectionProperty
    private List<Unit> units;

    @PlanningScore
    private HardSoftScore score;

    /** For the solver. */
    public Placement() {}

    Placement(PlacementModel model) {
        units = new ArrayList<>();
        for (int week = 0; week < model.weekCount(); week++) {
            WeekDemand due = model.due(week);
            for (int demand = 0; demand < due.demands().size(); demand++) {
                for (int i = 0; i < due.demands().get(demand).maximum(); i++) {
                    units.add(new Unit(units.size(), week, demand, model));
                }
            }
        }
    }

    List<Unit> units() {
        return units;
    }

    HardSoftScore score() {
        return score;
    }
}
