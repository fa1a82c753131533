package org.groundwork.core.schedule.constraint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.schedule.Closure;

/** Tapers, race windows and weeks away close days to some types. Facts bear the id of the rule behind the closure. */
final class OpenDays implements PlaceRule {

    private final Map<LocalDate, List<Closure>> byDay = new HashMap<>();

    OpenDays(List<Closure> closures) {
        for (Closure closure : closures) {
            LocalDate after = closure.span().end().plusDays(1);
            closure.span().start().datesUntil(after).forEach(day -> byDay.computeIfAbsent(
                            day, first -> new ArrayList<>())
                    .add(closure));
        }
    }

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
        for (Closure closure : byDay.getOrDefault(session.at().date(), List.of())) {
            if (closure.types().contains(session.type())) {
                verdict.forbid(closure.reason(), closure.rule(), closure.text());
            }
        }
    }
}
