package org.groundwork.core.schedule.constraint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;

/**
 * What a week is still due once its past sessions are counted. A past session counts for the demand of its type, else
 * for the first of its kind that is not yet met, else only for the week's maximum.
 *
 * @param demand what the week was due
 * @param taken for each of its demands, in their order, how many past sessions count for it
 * @param room how many sessions of all types the week may still take, 0 or more
 */
public record WeekQuota(WeekDemand demand, List<Integer> taken, int room) {

    public WeekQuota {
        taken = List.copyOf(taken);
    }

    /** The quota of a week that already holds {@code past}. */
    public static WeekQuota of(WeekDemand demand, List<PastSession> past) {
        int[] taken = new int[demand.demands().size()];
        List<SessionType> others = new ArrayList<>();
        for (PastSession session : past) {
            int exact = find(demand, taken, session.type(), true);
            if (exact >= 0) {
                taken[exact]++;
            } else {
                others.add(session.type());
            }
        }
        for (SessionType type : others) {
            int sameKind = find(demand, taken, type, false);
            if (sameKind >= 0) {
                taken[sameKind]++;
            }
        }
        List<Integer> counts = Arrays.stream(taken).boxed().toList();
        return new WeekQuota(demand, counts, Math.max(0, demand.maxSessions() - past.size()));
    }

    private static int find(WeekDemand week, int[] taken, SessionType type, boolean exact) {
        for (int i = 0; i < taken.length; i++) {
            Demand demand = week.demands().get(i);
            boolean fits = exact ? demand.type().equals(type) : demand.type().kind() == type.kind();
            if (fits && taken[i] < demand.maximum()) {
                return i;
            }
        }
        return -1;
    }

    /** How many sessions of the demand numbered {@code index} the week may still take. */
    public int roomFor(int index) {
        return demand.demands().get(index).maximum() - taken.get(index);
    }

    /** The demand's index for {@code type}, or -1 where the week is due none. */
    public int indexOf(SessionType type) {
        for (int i = 0; i < taken.size(); i++) {
            if (demand.demands().get(i).type().equals(type)) {
                return i;
            }
        }
        return -1;
    }
}
