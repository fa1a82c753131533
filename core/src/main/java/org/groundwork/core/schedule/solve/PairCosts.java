package org.groundwork.core.schedule.solve;

import static org.groundwork.core.schedule.solve.Costs.IMPOSSIBLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Tally;
import org.groundwork.core.schedule.constraint.Timeline;

/** What two sessions of given types cost by the slots between them; worked out once for each pair of types. */
final class PairCosts {

    /** Beyond so many slots sessions are strangers. */
    static final int REACH = 2 * SchedulingProblem.LONGEST_SESSION_GAP_HOURS / 24 + 1;

    private final Constraints constraints;
    private final Timeline timeline;
    private final Map<Types, int[]> known = new HashMap<>();
    private final Tally tally = new Tally();
    private int dearest;

    PairCosts(Constraints constraints, Timeline timeline) {
        this.constraints = constraints;
        this.timeline = timeline;
    }

    private record Types(SessionType earlier, SessionType later) {}

    /** The cost by twice the slots between them, plus one where the earlier stands in the evening. */
    int[] of(SessionType earlier, SessionType later) {
        return known.computeIfAbsent(new Types(earlier, later), this::compute);
    }

    static int index(int earlierPlace, int slotsBetween) {
        return 2 * slotsBetween + earlierPlace % 2;
    }

    /** Fills {@code table[earlier code * Code.COUNT + later code]} for the types of one week. */
    int[] tableOf(List<SessionType> types) {
        int[] table = new int[Code.COUNT * Code.COUNT];
        for (int a = 0; a < types.size(); a++) {
            for (int b = 0; b < types.size(); b++) {
                fill(table, a, b, of(types.get(a), types.get(b)));
            }
        }
        return table;
    }

    private static void fill(int[] table, int earlier, int later, int[] costs) {
        for (int from = 0; from < Code.PLACES; from++) {
            for (int slots = 1; slots <= REACH && from + slots < Code.PLACES; slots++) {
                int row = Code.of(from, earlier) * Code.COUNT;
                table[row + Code.of(from + slots, later)] = costs[index(from, slots)];
            }
        }
    }

    /** The most that any pair costs that is not forbidden. */
    int dearest() {
        return dearest;
    }

    private int[] compute(Types types) {
        int[] costs = Costs.impossible(2 * REACH + 2);
        for (int slots = 1; slots <= REACH; slots++) {
            for (Slot slot : Slot.values()) {
                int from = slot.ordinal();
                costs[index(from, slots)] = cost(types, from, from + slots);
            }
        }
        return costs;
    }

    private int cost(Types types, int from, int to) {
        tally.clear();
        constraints.judgePair(
                timeline.candidate(types.earlier(), timeline.place(0, from)),
                timeline.candidate(types.later(), timeline.place(0, to)),
                tally);
        if (tally.isForbidden()) {
            return IMPOSSIBLE;
        }
        dearest = Math.max(dearest, tally.penalty());
        return tally.penalty();
    }
}
