package org.groundwork.formats.yaml;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;

/** A mapping being read. The keys that are asked for are the keys that are known. */
public final class Section {

    private final String name;
    private final MapNode node;
    private final InputProblems problems;
    private final int problemsBefore;
    private final Set<String> known = new LinkedHashSet<>();

    Section(String name, MapNode node, InputProblems problems) {
        this.name = name;
        this.node = node;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** Its line, from 1. */
    public int line() {
        return node.place().line();
    }

    /** Notes a problem with the section as a whole. */
    public void problem(String message, String hint) {
        problems.add(node.place().file(), line(), message, hint);
    }

    /** The value of {@code key}, if the key is there and says something. */
    public Optional<Value> find(String key) {
        known.add(key);
        return node.find(key).filter(e -> !e.value().isNull()).map(this::value);
    }

    /** What {@code reading} makes of the value of {@code key}, if it is there. */
    public <T> Optional<T> find(String key, Function<Value, Optional<T>> reading) {
        return find(key).flatMap(reading);
    }

    /** What {@code reading} makes of the value of {@code key}; a missing key is a problem. */
    public <T> Optional<T> need(String key, Function<Value, Optional<T>> reading) {
        Optional<Value> value = find(key);
        if (value.isEmpty()) {
            problem("'" + key + "' is missing" + (name.isEmpty() ? "" : " in " + name), "add " + key + ": ...");
        }
        return value.flatMap(reading);
    }

    /** Every value that says something by its key, in the file's order, where keys are names of the writer's own. */
    public Map<String, Value> all() {
        Map<String, Value> values = new LinkedHashMap<>();
        node.entries().forEach(e -> known.add(e.key()));
        node.entries().stream().filter(e -> !e.value().isNull()).forEach(e -> values.put(e.key(), value(e)));
        return values;
    }

    /** Notes every key that was not asked for. */
    public void refuseOthers() {
        node.entries().stream()
                .filter(e -> !known.contains(e.key()))
                .forEach(e -> problems.add(
                        e.place().file(),
                        e.place().line(),
                        "'" + e.key() + "' is not a key" + (name.isEmpty() ? " of this file" : " of " + name),
                        NearestWord.hint(e.key(), known)));
    }

    /**
     * What {@code make} makes, provided that everything read since this section was opened was fine; a refusal by
     * {@link IllegalArgumentException} is noted as a problem of this section. Refuses other keys first.
     *
     * @param hint what to try where {@code make} refuses
     */
    public <T> Optional<T> build(Supplier<T> make, String hint) {
        refuseOthers();
        if (problems.size() > problemsBefore) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException refusal) {
            problem(refusal.getMessage(), hint);
            return Optional.empty();
        }
    }

    private Value value(MapNode.Entry entry) {
        return new Value(name.isEmpty() ? entry.key() : name + "." + entry.key(), entry.value(), problems);
    }
}
