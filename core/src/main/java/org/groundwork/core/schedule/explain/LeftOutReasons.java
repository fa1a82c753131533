package org.groundwork.core.schedule.explain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
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

    /** What forbids a session of the demand numbered {@code index} at every place, or why an open place is not taken. */
    Set<Forbidden> because(WeekQuota quota, int index) {
        IsoWeek week = quota.demand().week();
        Set<Forbidden> reasons = EnumSet.noneOf(Forbidden.class);
        boolean open = false;
        for (int place = 0; place < PLACES_PER_WEEK; place++) {
            Optional<Forbidden> reason = reason(quota, index, place);
            reason.ifPresent(reasons::add);
            open |= reason.isEmpty();
        }
        boolean full = isFull(quota, index, week);
        if (open) {
            return EnumSet.of(full ? Forbidden.WEEKLY_MAXIMUM : Forbidden.NOT_WORTH_IT);
        }
        if (full) {
            reasons.add(Forbidden.WEEKLY_MAXIMUM);
        }
        return reasons;
    }

    private boolean isFull(WeekQuota quota, int index, IsoWeek week) {
        int ofType = season.countPlaced(week, quota.demand().demands().get(index).type());
        return constraints.maximum().forbids(quota, index, ofType, season.listPlaced(week).size());
    }

    private Optional<Forbidden> reason(WeekQuota quota, int index, int place) {
        int weeks = season.timeline().first().weeksTo(quota.demand().week());
        Candidate session = season.timeline()
                .candidate(
                        quota.demand().demands().get(index).type(),
                        season.timeline().place(weeks, place));
        tally.clear();
        constraints.judgePlace(session, tally);
        for (Candidate other : season.listNear(session)) {
            if (other.minute() <= session.minute()) {
                constraints.judgePair(other, session, tally);
            } else {
                constraints.judgePair(session, other, tally);
            }
        }
        return tally.reason();
    }
}
