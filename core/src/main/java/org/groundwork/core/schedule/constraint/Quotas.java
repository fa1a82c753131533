package org.groundwork.core.schedule.constraint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.WeekDemand;

/** The quotas of all weeks of a problem. */
public final class Quotas {

    private final Map<IsoWeek, WeekQuota> byWeek = new HashMap<>();

    private Quotas() {}

    public static Quotas of(SchedulingProblem problem) {
        Map<IsoWeek, List<PastSession>> past = new HashMap<>();
        for (PastSession session : problem.past()) {
            past.computeIfAbsent(IsoWeek.of(session.at().date()), week -> new ArrayList<>())
                    .add(session);
        }
        Quotas quotas = new Quotas();
        for (WeekDemand demand : problem.weeks()) {
            List<PastSession> held = past.getOrDefault(demand.week(), List.of());
            quotas.byWeek.put(demand.week(), WeekQuota.of(demand, held));
        }
        return quotas;
    }

    /** The quota of {@code week}; none where the week is due nothing. */
    public WeekQuota of(IsoWeek week) {
        WeekQuota quota = byWeek.get(week);
        return quota == null ? WeekQuota.of(WeekDemand.none(week), List.of()) : quota;
    }
}
