package org.groundwork.core.schedule.solve;

import java.util.List;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.EvenSpread;

/** What the planned sessions of a week pay for standing near their neighbours, by the set of its weekdays. */
final class SpreadCosts {

    private static final int WEEKDAY_SETS = 128;

    private final EvenSpread spread;
    private final int[] withoutPast;

    SpreadCosts(EvenSpread spread) {
        this.spread = spread;
        this.withoutPast = compute(0, 0);
    }

    /** @param past the past sessions of the week, which come before the planned ones */
    int[] after(List<Candidate> past) {
        return past.isEmpty() ? withoutPast : compute(weekdays(past), past.size());
    }

    static int weekdays(List<Candidate> sessions) {
        int days = 0;
        for (Candidate session : sessions) {
            days |= session.weekday();
        }
        return days;
    }

    private int[] compute(int pastDays, int pastSessions) {
        int[] costs = new int[WEEKDAY_SETS];
        for (int days = 0; days < WEEKDAY_SETS; days++) {
            costs[days] = cost(days & ~pastDays, pastDays, pastSessions);
        }
        return costs;
    }

    private int cost(int planned, int pastDays, int pastSessions) {
        int sessions = Integer.bitCount(planned) + pastSessions;
        int cost = 0;
        int before = pastDays;
        for (int rest = planned; rest != 0; rest &= rest - 1) {
            int day = Integer.numberOfTrailingZeros(rest);
            if (before != 0) {
                cost += spread.penalty(sessions, day - highestDay(before));
            }
            before |= 1 << day;
        }
        return cost;
    }

    private static int highestDay(int days) {
        return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(days);
    }
}
