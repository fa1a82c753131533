package org.groundwork.core.schedule.solve;

import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.SchedulingProblem;

/** Places a season's sessions at the least cost there is. Holds no state; safe to share between threads. */
public final class ExactScheduler {

    /**
     * The best season. Among equally good ones more sessions win, then earlier places, so that the answer is always the
     * same.
     *
     * @throws IllegalArgumentException where a pin cannot be kept, see {@code PinCheck}
     */
    public Schedule solve(SchedulingProblem problem) {
        throw new UnsupportedOperationException();
    }

    /** The same season, with the exact price of every other place of every session. */
    public PricedSchedule solveWithAlternatives(SchedulingProblem problem) {
        throw new UnsupportedOperationException();
    }
}
