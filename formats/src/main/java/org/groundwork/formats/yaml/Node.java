package org.groundwork.formats.yaml;

import java.util.List;
import java.util.Optional;

/** A value as it stands in a file. */
sealed interface Node permits ScalarNode, ListNode, MapNode {

    /** Where it begins. */
    Place place();

    /** What it is and holds, for messages. */
    String describe();

    /** Its text, where it is a single value that is not null. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** Its items, where it is a list. */
    default Optional<List<Node>> items() {
        return Optional.empty();
    }

    /** Itself, where it is a mapping. */
    default Optional<MapNode> mapping() {
        return Optional.empty();
    }

    /** Whether it says nothing: {@code null}, {@code ~} or no value at all. */
    default boolean isNull() {
        return false;
    }
}
