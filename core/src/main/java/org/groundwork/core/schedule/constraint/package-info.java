/**
 * What a good place is: one class for each constraint, hard or soft, and their list in
 * {@link org.groundwork.core.schedule.constraint.Constraints}.
 */
package org.groundwork.core.schedule.constraint;
