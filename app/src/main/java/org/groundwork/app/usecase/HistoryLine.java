package org.groundwork.app.usecase;

import java.time.LocalDate;

/**
 * One event of a plan's past.
 *
 * @param number its number, from 1
 * @param date its day
 * @param words what happened
 * @param stands whether it counts, or was undone
 */
public record HistoryLine(int number, LocalDate date, String words, boolean stands) {}
