package org.groundwork.formats.catalogue;

import java.util.List;

/**
 * What the file says about one exercise.
 *
 * @param line the id's line, counted from 1
 */
record Block(String id, int line, List<Field> fields) {

    private static final List<Item> NONE = List.of();

    /** The items of the first field called {@code key}; none where there is no such field. */
    List<Item> items(String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return field.items();
            }
        }
        return NONE;
    }

    /** The line of a field, or of the id where there is no such field. */
    int line(String key) {
        for (Field field : fields) {
            if (field.key().equals(key)) {
                return field.line();
            }
        }
        return line;
    }

    /** The line of the value {@code text} of a field, or of the field where the value isn't there. */
    int line(String key, String text) {
        for (Item item : items(key)) {
            if (item.text().equals(text)) {
                return item.line();
            }
        }
        return line(key);
    }
}
