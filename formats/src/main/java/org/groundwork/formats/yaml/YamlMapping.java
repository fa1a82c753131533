package org.groundwork.formats.yaml;

import java.util.List;
import java.util.Optional;

/** Keys with their values, in the order of the file. A key may stand twice: the reader of the file says so. */
public record YamlMapping(List<YamlField> fields, int line) implements YamlNode {

    public YamlMapping {
        fields = List.copyOf(fields);
    }

    /** The value of the first field with that key. */
    public Optional<YamlNode> find(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).map(YamlField::value).findFirst();
    }

    @Override
    public Optional<YamlMapping> mapping() {
        return Optional.of(this);
    }
}
