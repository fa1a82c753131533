package org.groundwork.formats.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keys with their values.
 *
 * @param place where it begins
 * @param entries each key once, in the file's order
 */
record MapNode(Place place, List<Entry> entries) implements Node {

    /**
     * One key with its value.
     *
     * @param key its characters
     * @param place where the key stands
     * @param value its value, may be null in the file's sense
     */
    record Entry(String key, Place place, Node value) {

        private Entry laidOver(Entry base) {
            return value.mapping()
                    .flatMap(upper -> base.value.mapping().map(lower -> upper.withMissingFrom(lower)))
                    .map(both -> new Entry(key, place, both))
                    .orElse(this);
        }
    }

    MapNode {
        entries = List.copyOf(entries);
    }

    Optional<Entry> find(String key) {
        return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    /**
     * This mapping, with what it lacks taken from {@code base}: whole entries, and single keys of mappings that both
     * have.
     *
     * @param own keys that are never taken from {@code base}
     */
    MapNode laidOver(MapNode base, Set<String> own) {
        List<Entry> merged = new ArrayList<>();
        base.entries.stream()
                .filter(e -> !own.contains(e.key()) && find(e.key()).isEmpty())
                .forEach(merged::add);
        for (Entry entry : entries) {
            merged.add(base.find(entry.key()).map(entry::laidOver).orElse(entry));
        }
        return new MapNode(place, merged);
    }

    private MapNode withMissingFrom(MapNode base) {
        List<Entry> merged = new ArrayList<>(base.entries);
        merged.removeIf(e -> find(e.key()).isPresent());
        merged.addAll(entries);
        return new MapNode(place, merged);
    }

    @Override
    public Optional<MapNode> mapping() {
        return Optional.of(this);
    }

    @Override
    public String describe() {
        return "a mapping of " + entries.size() + " keys";
    }
}
