package org.groundwork.formats.catalogue;

import java.util.List;

/**
 * One field of a block.
 *
 * @param line its key's line, counted from 1
 * @param list whether it is written as a list
 * @param items its values; a single one where it is no list, none where nothing is written
 */
record Field(String key, int line, boolean list, List<Item> items) {}
