package org.groundwork.formats.yaml;

import java.util.List;
import java.util.Optional;

/** A value of a YAML file that knows the line it begins on. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMapping {

    /** The line, counted from 1. */
    int line();

    /** The words of a single value, empty of a list or a mapping. */
    default Optional<String> text() {
        return Optional.empty();
    }

    /** The entries of a list, empty of anything else. */
    default Optional<List<YamlNode>> items() {
        return Optional.empty();
    }

    /** This node if it is a mapping. */
    default Optional<YamlMapping> mapping() {
        return Optional.empty();
    }
}
