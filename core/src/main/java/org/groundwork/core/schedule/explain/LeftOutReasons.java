package org.groundwork.core.schedule.explain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.PairRule;
import org.groundwork.core.schedule.constraint.Tally;
import org.groundwork.core.schedule.constraint.WeekQuota;

/** Names what keeps one more session out of a week, given everything else that is placed. */
final class LeftOutReasons {

    private static final int PLACES_PER_WEEK = 14;

    private final PlacedSeason season;
    private final Constraints constraints;
    private final Tally tally = new Tally();

    LeftOutReasons(PlacedSeason season, Constraints constraints) {
        this.season = season;
        this.constraints = constraints;
    }

    /**
     * What forbids a session of the demand numbered {@code index} at every place of the week; where a place is open,
     * only why it is not taken.
     */
    Set<Forbidden> because(int week, WeekQuota quota, int index) {
        SessionType type = quota.demand().demands().get(index).type();
        boolean full = constraints
                .maximum()
                .forbids(
                        quota,
                        index,
                        season.countPlaced(week, type),
                        season.listPlaced(week).size());
        Set<Forbidden> reasons = full ? EnumSet.of(Forbidden.WEEKLY_MAXIMUM) : EnumSet.noneOf(Forbidden.class);
        List<Candidate> near = season.listNear(week);
        for (int place = 0; place < PLACES_PER_WEEK; place++) {
            Optional<Forbidden> reason =
                    reason(season.timeline().candidate(type, season.timeline().place(week, place)), near);
            if (reason.isEmpty()) {
                return EnumSet.of(full ? Forbidden.WEEKLY_MAXIMUM : Forbidden.NOT_WORTH_IT);
            }
            reasons.add(reason.get());
        }
        return reasons;
    }

    private Optional<Forbidden> reason(Candidate session, List<Candidate> near) {
        tally.clear();
        constraints.judgePlace(session, tally);
        for (PairRule rule : constraints.pairs()) {
            for (Candidate other : near) {
                judge(rule, session, other);
            }
        }
        return tally.reason();
    }

    private void judge(PairRule rule, Candidate session, Candidate other) {
        if (other.minute() <= session.minute()) {
            rule.judge(other, session, tally);
        } else {
            rule.judge(session, other, tally);
        }
    }
}
