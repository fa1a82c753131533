package org.groundwork.core.plan.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds which things of two lists belong together: by the surest key first, then by weaker ones. What shares a key is
 * paired in the order of the lists, so that pairing the other way round gives the same pairs.
 */
final class Pairing<T> {

    private final List<T> before;
    private final List<T> after;
    private final List<Change<T>> pairs = new ArrayList<>();

    Pairing(List<T> before, List<T> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /** Sets aside what is the same in all that {@code content} tells. */
    Pairing<T> withoutSame(Function<T, ?> content) {
        take(content.andThen(Optional::of));
        return this;
    }

    Pairing<T> by(Function<T, ?> key) {
        return byIfPresent(key.andThen(Optional::of));
    }

    /** Pairs by {@code key} what has one. */
    Pairing<T> byIfPresent(Function<T, ? extends Optional<?>> key) {
        pairs.addAll(take(key));
        return this;
    }

    /** The pairs, then what was dropped, then what was added. */
    List<Change<T>> changes() {
        List<Change<T>> changes = new ArrayList<>(pairs);
        before.forEach(gone -> changes.add(Change.dropped(gone)));
        after.forEach(fresh -> changes.add(Change.added(fresh)));
        return changes;
    }

    private List<Change<T>> take(Function<T, ? extends Optional<?>> key) {
        Map<Object, List<T>> candidates = new HashMap<>();
        for (T fresh : after) {
            key.apply(fresh).ifPresent(k -> candidates
                    .computeIfAbsent(k, x -> new ArrayList<>())
                    .add(fresh));
        }
        List<Change<T>> taken = new ArrayList<>();
        Iterator<T> old = before.iterator();
        while (old.hasNext()) {
            T one = old.next();
            List<T> others = key.apply(one).<List<T>>map(candidates::get).orElse(List.of());
            if (!others.isEmpty()) {
                taken.add(Change.of(one, others.remove(0)));
                old.remove();
            }
        }
        taken.forEach(pair -> after.remove(pair.latest()));
        return taken;
    }
}
