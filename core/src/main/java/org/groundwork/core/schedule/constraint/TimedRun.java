package org.groundwork.core.schedule.constraint;

import org.groundwork.core.run.PlannedRun;

/**
 * A run on the time line.
 *
 * @param run the run
 * @param minute when it starts
 * @param hours what it keeps from strength
 */
record TimedRun(PlannedRun run, int minute, RunHours hours) {}
