package org.groundwork.core.schedule.explain;

import java.util.List;
import org.groundwork.core.schedule.Justification;
import org.groundwork.core.schedule.ScheduledSession;

/** Says in one sentence why a session stands where it stands. */
public final class Sentences {

    private Sentences() {}

    /** {@code Tuesday evening, 11 h after the morning's intervals and 37 h before Thursday's threshold run.} */
    public static String of(ScheduledSession session) {
        List<String> reasons =
                session.justifications().stream().map(Justification::text).toList();
        return Words.place(session.at()) + ", " + joined(reasons) + ".";
    }

    private static String joined(List<String> reasons) {
        int last = reasons.size() - 1;
        return last == 0 ? reasons.get(0) : String.join(", ", reasons.subList(0, last)) + " and " + reasons.get(last);
    }
}
