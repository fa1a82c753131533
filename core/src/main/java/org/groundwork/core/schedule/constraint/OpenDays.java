package org.groundwork.core.schedule.constraint;

import java.util.List;
import org.groundwork.core.schedule.Closure;

/** Tapers, race windows and weeks away close days to some types. Facts bear the id of the rule behind the closure. */
record OpenDays(List<Closure> closures) implements PlaceRule {

    @Override
    public String id() {
        return "closure";
    }

    @Override
    public Force force() {
        return Force.HARD;
    }

    @Override
    public void judge(Candidate session, Verdict verdict) {
        for (Closure closure : closures) {
            if (closure.span().contains(session.at().date()) && closure.types().contains(session.type())) {
                verdict.forbid(closure.reason(), closure.rule(), closure.text());
            }
        }
    }
}
