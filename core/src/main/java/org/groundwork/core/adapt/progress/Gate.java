package org.groundwork.core.adapt.progress;

import java.util.List;

/**
 * A gate to harder work.
 *
 * @param rule the id of the rule that keeps it
 * @param missing what it still takes, sentences with numbers; empty where it is open
 */
public record Gate(String rule, List<String> missing) {

    public Gate {
        missing = List.copyOf(missing);
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a gate names its rule");
        }
    }

    public boolean isOpen() {
        return missing.isEmpty();
    }

    static Gate of(String rule, boolean open, String otherwise) {
        return new Gate(rule, open ? List.of() : List.of(otherwise));
    }

    /** This gate behind another one: open where both are. */
    Gate behind(Gate first) {
        List<String> all = new java.util.ArrayList<>(first.missing());
        all.addAll(missing);
        return new Gate(rule, all);
    }
}
