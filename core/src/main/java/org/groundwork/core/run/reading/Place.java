package org.groundwork.core.run.reading;

/**
 * Where an entry stands in its plan.
 *
 * @param percentOfNext see {@link Surroundings#percentOfNext}
 * @param percentOfLongest see {@link Surroundings#percentOfLongest}
 * @param habitual see {@link Surroundings#isHabitual}
 * @param last whether no run follows
 * @param plan what is so of the whole plan
 */
record Place(int percentOfNext, int percentOfLongest, boolean habitual, boolean last, PlanHabits plan) {

    private static final int PLAINLY_LONGEST_PERCENT = 115;
    private static final int HARDLY_LONGEST_PERCENT = 103;

    boolean isPlainlyLongest() {
        return percentOfNext >= PLAINLY_LONGEST_PERCENT;
    }

    boolean isLongest() {
        return percentOfNext >= HARDLY_LONGEST_PERCENT;
    }
}
