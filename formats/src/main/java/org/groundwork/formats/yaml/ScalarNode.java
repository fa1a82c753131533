package org.groundwork.formats.yaml;

import java.util.Optional;
import java.util.Set;

/**
 * A single value.
 *
 * @param place where it stands
 * @param content its characters
 * @param plain whether it stands without quotes
 */
record ScalarNode(Place place, String content, boolean plain) implements Node {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final int LONGEST_SHOWN = 40;

    @Override
    public boolean isNull() {
        return plain && NULLS.contains(content);
    }

    @Override
    public Optional<String> text() {
        return isNull() ? Optional.empty() : Optional.of(content);
    }

    @Override
    public String describe() {
        if (isNull()) {
            return "nothing";
        }
        String line = content.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN ? "'" + line + "'" : "'" + line.substring(0, LONGEST_SHOWN) + "...'";
    }
}
