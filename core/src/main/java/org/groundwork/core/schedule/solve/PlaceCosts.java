package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Tally;
import org.groundwork.core.schedule.constraint.Timeline;

/**
 * What a session costs at each place of a week whatever the others do, by {@link Code}: runs, past sessions, closed
 * days, what the athlete likes, less what keeping a published place saves.
 */
final class PlaceCosts {

    private final int[] costs = Costs.impossible(Code.COUNT);
    private final Forbidden[] reasons = new Forbidden[Code.COUNT];

    /** @param past the past sessions that may matter to the week */
    PlaceCosts(int week, List<SessionType> types, List<Candidate> past, Constraints constraints, Timeline timeline) {
        Tally tally = new Tally();
        for (int place = 0; place < Code.PLACES; place++) {
            for (int type = 0; type < types.size(); type++) {
                Candidate session = timeline.candidate(types.get(type), timeline.place(week, place));
                judge(session, past, constraints, tally);
                put(Code.of(place, type), tally, constraints.published().saving(session));
            }
        }
    }

    private static void judge(Candidate session, List<Candidate> past, Constraints constraints, Tally tally) {
        tally.clear();
        constraints.judgePlace(session, tally);
        for (Candidate earlier : past) {
            if (earlier.minute() <= session.minute()) {
                constraints.judgePair(earlier, session, tally);
            }
        }
    }

    private void put(int code, Tally tally, int saving) {
        reasons[code] = tally.reason().orElse(null);
        costs[code] = tally.isForbidden() ? IMPOSSIBLE : tally.penalty() - saving;
    }

    /** The cost, which a saving may make negative, or impossible. */
    int cost(int code) {
        return costs[code];
    }

    boolean isOpen(int code) {
        return costs[code] < IMPOSSIBLE;
    }

    /** What forbids it, if anything. */
    Optional<Forbidden> reason(int code) {
        return Optional.ofNullable(reasons[code]);
    }
}
