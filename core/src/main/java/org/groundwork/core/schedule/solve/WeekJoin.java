package org.groundwork.core.schedule.solve;

import org.groundwork.core.schedule.SessionType;

/**
 * What the sessions late in one week mean for those early in the next.
 *
 * @param costs by code of the earlier week and index of an open code of the later; null where all are 0
 * @param codes the open codes of the later week
 */
record WeekJoin(int[][] costs, int[] codes) {

    /** Where there is no neighbour. */
    static WeekJoin none() {
        return new WeekJoin(new int[Code.COUNT][], new int[0]);
    }

    static WeekJoin of(WeekModel earlier, WeekModel later, PairCosts pairs) {
        int[][] costs = new int[Code.COUNT][];
        for (int code : earlier.open().codes()) {
            if (Code.PLACES - Code.place(code) <= PairCosts.REACH) {
                costs[code] = costs(earlier, code, later, pairs);
            }
        }
        return new WeekJoin(costs, later.open().codes());
    }

    private static int[] costs(WeekModel earlier, int code, WeekModel later, PairCosts pairs) {
        int[] costs = new int[later.open().codes().length];
        SessionType type = earlier.types().get(Code.type(code));
        int place = Code.place(code);
        for (int i = 0; i < costs.length; i++) {
            int next = later.open().codes()[i];
            int slots = Code.PLACES + Code.place(next) - place;
            if (slots <= PairCosts.REACH) {
                costs[i] = pairs.of(type, later.types().get(Code.type(next)))[PairCosts.index(place, slots)];
            }
        }
        return costs;
    }

    /** The classes of sets of the earlier week's late sessions. */
    Consequences late() {
        return new Consequences(costs, codes.length);
    }

    /** The classes of sets of the later week's early sessions, where the late ones before have {@code tails}. */
    Consequences early(int[][] tails) {
        int[][] meanings = new int[Code.COUNT][];
        for (int i = 0; i < codes.length; i++) {
            int[] meaning = new int[tails.length];
            for (int tail = 0; tail < tails.length; tail++) {
                meaning[tail] = tails[tail][i];
            }
            meanings[codes[i]] = meaning;
        }
        return new Consequences(meanings, tails.length);
    }
}
