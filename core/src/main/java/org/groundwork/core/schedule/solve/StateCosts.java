package org.groundwork.core.schedule.solve;

/**
 * Costs between two weeks, by the weekdays with strength and the class of the earlier week's late sessions. The habit
 * of weekdays is paid one weekday at a time, which costs seven comparisons a state in place of one for every pair.
 */
final class StateCosts {

    private static final int WEEKDAY_SETS = 128;

    private final int classes;
    private final int[] costs;

    StateCosts(int classes) {
        this.classes = classes;
        costs = Costs.impossible(WEEKDAY_SETS * classes);
    }

    int get(int weekdays, int set) {
        return costs[weekdays * classes + set];
    }

    void lower(int weekdays, int set, int cost) {
        int index = weekdays * classes + set;
        costs[index] = Math.min(costs[index], cost);
    }

    /** Lowers the costs of all classes to {@code cost} plus what joins the class to an early set. */
    void lower(int weekdays, int cost, int[] joining) {
        int row = weekdays * classes;
        for (int set = 0; set < classes; set++) {
            costs[row + set] = Math.min(costs[row + set], cost + joining[set]);
        }
    }

    /** The least over all classes of its cost plus what joins it to an early set. */
    int least(int weekdays, int[] joining) {
        int row = weekdays * classes;
        int least = Costs.IMPOSSIBLE;
        for (int set = 0; set < classes; set++) {
            least = Math.min(least, costs[row + set] + joining[set]);
        }
        return least;
    }

    /** Lets every set of weekdays take over from the others at {@code weight} for each weekday changed. */
    void relax(int weight) {
        for (int day = 1; day < WEEKDAY_SETS; day <<= 1) {
            for (int without = 0; without < WEEKDAY_SETS; without++) {
                if ((without & day) == 0) {
                    relax(without * classes, (without | day) * classes, weight);
                }
            }
        }
    }

    private void relax(int one, int other, int weight) {
        for (int set = 0; set < classes; set++) {
            int a = costs[one + set];
            int b = costs[other + set];
            costs[one + set] = Math.min(a, b + weight);
            costs[other + set] = Math.min(b, a + weight);
        }
    }
}
