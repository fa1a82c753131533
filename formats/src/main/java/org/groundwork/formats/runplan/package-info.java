/**
 * Reading anyone's run plan: calendars, tables and week plans become dated entries, which {@link
 * org.groundwork.core.run.reading.PlanClassifier} then understands.
 *
 * <p>{@link org.groundwork.formats.runplan.RunPlanReader} is the door. What a file is, is told from its content.
 */
package org.groundwork.formats.runplan;
