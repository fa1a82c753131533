package org.groundwork.formats.yaml;

import java.util.List;
import java.util.Optional;

/**
 * A list of values.
 *
 * @param place where it begins
 * @param children its items
 */
record ListNode(Place place, List<Node> children) implements Node {

    ListNode {
        children = List.copyOf(children);
    }

    @Override
    public Optional<List<Node>> items() {
        return Optional.of(children);
    }

    @Override
    public String describe() {
        return "a list of " + children.size();
    }
}
