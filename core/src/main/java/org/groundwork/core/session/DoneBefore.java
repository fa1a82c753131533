package org.groundwork.core.session;

import org.groundwork.core.methodology.Effort;

/**
 * How an exercise was last done.
 *
 * @param effort its reps and reserve
 * @param sets its work sets, 1 or more
 */
public record DoneBefore(Effort effort, int sets) {}
