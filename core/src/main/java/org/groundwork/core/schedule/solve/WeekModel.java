package org.groundwork.core.schedule.solve;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.WeekQuota;

/**
 * One week in numbers, ready to be searched. Arrays are by {@link Code} unless said otherwise and must not be changed.
 *
 * @param quota what the week is still due
 * @param types the types of its demands, by their index
 * @param placeCosts what a session costs there whatever the others do, or impossible
 * @param reasons what forbids it there, null where nothing does
 * @param codes the codes that are not forbidden, ascending
 * @param pinned for each of {@code codes} whether it is pinned
 * @param pairCosts by {@code earlier * Code.COUNT + later}
 * @param spreadCosts by the set of weekdays, past ones included, Monday the lowest bit
 * @param worth by the demand's index and the number placed, what is lost
 * @param pastDays the weekdays that hold a past session
 * @param emptyCost what the week costs with nothing placed, spread apart
 */
record WeekModel(
        WeekQuota quota,
        List<SessionType> types,
        int[] placeCosts,
        Forbidden[] reasons,
        int[] codes,
        boolean[] pinned,
        int[] pairCosts,
        int[] spreadCosts,
        int[][] worth,
        int pastDays,
        int emptyCost) {

    /** Why {@code code} is forbidden whatever the other sessions do. */
    Optional<Forbidden> reason(int code) {
        return Optional.ofNullable(reasons[code]);
    }
}
