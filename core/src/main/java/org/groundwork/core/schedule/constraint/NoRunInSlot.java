package org.groundwork.core.schedule.constraint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Forbidden;

/** A run and a session never share a slot; cross-training leaves room after it. */
final class NoRunInSlot implements PlaceRule {

    private final Set<DaySlot> occupied;

    NoRunInSlot(List<PlannedRun> runs) {
        occupied = runs.stream()
                .filter(run -> run.type().occupiesSlot())
                .map(PlannedRun::at)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String id() {
        return "occupied";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        if (occupied.contains(session.at())) {
            verdict.forbid(Forbidden.OCCUPIED, id(), "a run stands in that slot");
        }
    }
}
