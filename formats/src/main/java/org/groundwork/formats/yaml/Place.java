package org.groundwork.formats.yaml;

/**
 * A place in a file.
 *
 * @param file the file as the person named it
 * @param line counted from 1
 */
record Place(String file, int line) {}
