package org.groundwork.core.run;

import java.util.Objects;

/**
 * What a run is called in the calendar it came from, the same in every export of it.
 *
 * @param key its name, not empty; of a series the day it stood on at first belongs to it
 * @param sequence how often it was changed there, 0 or more
 */
public record SourceId(String key, int sequence) {

    public SourceId {
        Objects.requireNonNull(key, "key");
        if (key.isEmpty() || sequence < 0) {
            throw new IllegalArgumentException("\"" + key + "\" " + sequence + " names no run");
        }
    }
}
