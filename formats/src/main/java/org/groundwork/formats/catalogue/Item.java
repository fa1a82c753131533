package org.groundwork.formats.catalogue;

/**
 * One value of a field.
 *
 * @param text what is written, without the spaces around it; never empty
 * @param line its line, counted from 1
 */
record Item(String text, int line) {}
