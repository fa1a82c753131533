/**
 * Reading a run's type from its words, its distance and its place among the other runs.
 *
 * <p>{@link org.groundwork.core.run.reading.PlainText} writes words in one spelling, {@link
 * org.groundwork.core.run.reading.PlanKeys} puts the plan's own short forms into words, {@link
 * org.groundwork.core.run.reading.CueTable} lists the words that mean something, {@link
 * org.groundwork.core.run.reading.EntryWords} lets a title count for more than the sentences below it, {@link
 * org.groundwork.core.run.reading.Efforts} weighs how much is run how fast, {@link
 * org.groundwork.core.run.reading.Repeats} how it is divided, {@link org.groundwork.core.run.reading.TypeRules} puts
 * these together with the days around, and {@link org.groundwork.core.run.reading.PlanClassifier} does so for a plan.
 */
package org.groundwork.core.run.reading;
