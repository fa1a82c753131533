package org.groundwork.core.athlete;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The way to train that an athlete chose.
 *
 * @param name the id of a methodology that comes along, or the file of another, as it was written
 * @param overrides the numbers that take the place of the methodology's own, by parameter, in order of their keys
 */
public record MethodologyChoice(String name, Map<String, List<Integer>> overrides) {

    private static final List<String> FILE_ENDINGS = List.of(".yaml", ".yml", ".json");

    public MethodologyChoice {
        Objects.requireNonNull(name, "name");
        Map<String, List<Integer>> copy = new TreeMap<>();
        overrides.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        overrides = Collections.unmodifiableMap(copy);
    }

    /** The methodology of that id as it is. */
    public static MethodologyChoice of(String id) {
        return new MethodologyChoice(id, Map.of());
    }

    /** Whether it names a file rather than an id. */
    public boolean isFile() {
        String lower = name.toLowerCase(Locale.ROOT);
        return FILE_ENDINGS.stream().anyMatch(lower::endsWith);
    }

    /** What people read: {@code runner-strength with taper-days-long-race 14}. */
    @Override
    public String toString() {
        String changed = overrides.entrySet().stream()
                .map(e -> e.getKey() + " "
                        + e.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? name : name + " with " + changed;
    }
}
