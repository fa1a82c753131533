package org.groundwork.core.run.reading;

/**
 * Where an entry stands in its plan.
 *
 * @param percentOfNext see {@link Surroundings#percentOfNext}
 * @param percentOfLongest see {@link Surroundings#percentOfLongest}
 * @param habitual see {@link Surroundings#isHabitual}
 * @param last whether no run follows
 * @param shortGoal whether the plan leads to a race of up to 10 km
 */
record Place(int percentOfNext, int percentOfLongest, boolean habitual, boolean last, boolean shortGoal) {}
