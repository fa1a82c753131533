package org.groundwork.core.schedule;

import java.util.Objects;
import java.util.Set;
import org.groundwork.core.quantity.DateSpan;

/**
 * Days on which sessions of some types cannot stand: a taper, a race window, a week away.
 *
 * @param span the days
 * @param types what is kept out
 * @param reason the word for it
 * @param rule the id of the rule behind it, such as {@code E-taper}
 * @param text what a person is told, such as {@code the last heavy legs come ten days before the race}
 */
public record Closure(DateSpan span, Set<SessionType> types, Forbidden reason, String rule, String text) {

    public Closure {
        Objects.requireNonNull(span, "span");
        types = Set.copyOf(types);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }
}
