package org.groundwork.core.plan.diff;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing as it was and as it is now. Who makes a change of two things has found them different.
 *
 * @param before as it was; empty where it is new
 * @param after as it is now; empty where it is gone, but never both
 */
public record Change<T>(Optional<T> before, Optional<T> after) {

    public Change {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change from nothing to nothing");
        }
    }

    static <T> Change<T> of(T before, T after) {
        return new Change<>(Optional.of(before), Optional.of(after));
    }

    static <T> Change<T> added(T after) {
        return new Change<>(Optional.empty(), Optional.of(after));
    }

    static <T> Change<T> dropped(T before) {
        return new Change<>(Optional.of(before), Optional.empty());
    }

    public boolean isAdded() {
        return before.isEmpty();
    }

    public boolean isDropped() {
        return after.isEmpty();
    }

    /** Whether it was there before and still is. */
    public boolean isKept() {
        return before.isPresent() && after.isPresent();
    }

    /** As it is now, or as it was where it is gone. */
    public T latest() {
        return after.or(() -> before).orElseThrow();
    }

    /** As it was, or as it is now where it is new. */
    public T earliest() {
        return before.or(() -> after).orElseThrow();
    }

    /** The same, seen from the other revision. */
    public Change<T> reversed() {
        return new Change<>(after, before);
    }
}
