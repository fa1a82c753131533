package org.groundwork.core.schedule.solve;

import java.util.List;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.WeekQuota;

/**
 * One week in numbers, ready to be searched. Arrays must not be changed.
 *
 * @param quota what the week is still due
 * @param types the types of its demands, by their index
 * @param places what each place costs
 * @param open what may be chosen
 * @param pairCosts by {@code earlier code * Code.COUNT + later code}
 * @param spreadCosts by the set of weekdays, past ones included, Monday the lowest bit
 * @param worth by the demand's index and the number placed, what is lost
 * @param pastDays the weekdays that hold a past session
 * @param emptyCost what the week costs with nothing placed
 * @param announced what the athlete was told of
 */
record WeekModel(
        WeekQuota quota,
        List<SessionType> types,
        PlaceCosts places,
        OpenCodes open,
        int[] pairCosts,
        int[] spreadCosts,
        int[][] worth,
        int pastDays,
        int emptyCost,
        Announced announced) {}
