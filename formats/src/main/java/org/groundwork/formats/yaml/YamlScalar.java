package org.groundwork.formats.yaml;

import java.util.Optional;

/**
 * A single value: a word, a number, a text.
 *
 * @param value as written, without quotes; {@code ""} where nothing is written
 */
public record YamlScalar(String value, int line) implements YamlNode {

    @Override
    public Optional<String> text() {
        return Optional.of(value);
    }
}
