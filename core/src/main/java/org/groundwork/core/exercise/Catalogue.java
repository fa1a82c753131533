package org.groundwork.core.exercise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Every exercise that can be prescribed, in the order of its file. */
public final class Catalogue {

    private final Map<String, Exercise> byId = new LinkedHashMap<>();
    private final List<Exercise> all;

    /**
     * @param exercises each id once, naming each other without a fault of {@link Neighbours}
     * @throws IllegalArgumentException where an id stands twice or an exercise names another that it may not
     */
    public Catalogue(Collection<Exercise> exercises) {
        for (Exercise exercise : exercises) {
            if (byId.putIfAbsent(exercise.id(), exercise) != null) {
                throw new IllegalArgumentException("exercise " + exercise.id() + " stands twice");
            }
        }
        Neighbours neighbours = new Neighbours(byId.values());
        byId.values().forEach(exercise -> requireNone(neighbours.faults(exercise)));
        all = List.copyOf(byId.values());
    }

    private static void requireNone(List<NeighbourFault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.get(0).message());
        }
    }

    /**
     * The exercise of that id.
     *
     * @throws NoSuchElementException where there is none
     */
    public Exercise get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no exercise " + id));
    }

    public Optional<Exercise> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All of them, in the catalogue's order. */
    public List<Exercise> list() {
        return all;
    }

    /** Those of one pattern, in the catalogue's order. */
    public List<Exercise> list(Pattern pattern) {
        return all.stream().filter(e -> e.pattern() == pattern).toList();
    }
}
