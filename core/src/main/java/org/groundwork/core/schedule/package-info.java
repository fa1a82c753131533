/**
 * Placing strength sessions among runs: the problem, its solution, and the words for both. The rules are in
 * {@code constraint}, the exact search in {@code solve}, the reasons in {@code explain}.
 */
package org.groundwork.core.schedule;
