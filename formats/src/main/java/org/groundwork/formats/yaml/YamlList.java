package org.groundwork.formats.yaml;

import java.util.List;
import java.util.Optional;

/** A list of values, in the order of the file. */
public record YamlList(List<YamlNode> entries, int line) implements YamlNode {

    public YamlList {
        entries = List.copyOf(entries);
    }

    @Override
    public Optional<List<YamlNode>> items() {
        return Optional.of(entries);
    }
}
