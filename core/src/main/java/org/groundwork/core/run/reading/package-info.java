/**
 * Reading a run's type from its words, its distance and its place among the other runs.
 *
 * <p>{@link org.groundwork.core.run.reading.PlainText} writes words in one spelling, {@link
 * org.groundwork.core.run.reading.Cue} is the table of words that mean something, {@link
 * org.groundwork.core.run.reading.Efforts} weighs how much is run how fast, and {@link
 * org.groundwork.core.run.reading.PlanClassifier} puts the three together with the days around.
 */
package org.groundwork.core.run.reading;
