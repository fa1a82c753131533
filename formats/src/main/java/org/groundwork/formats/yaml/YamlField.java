package org.groundwork.formats.yaml;

/**
 * One key of a mapping.
 *
 * @param line the key's line, counted from 1
 */
public record YamlField(String key, int line, YamlNode value) {}
