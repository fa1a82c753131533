package org.groundwork.formats.athlete;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an athlete file may choose its methodology among.
 *
 * @param ids those that come along, the default first
 * @param files whether it may also name a file
 */
public record MethodologyNames(Set<String> ids, boolean files) {

    public MethodologyNames {
        ids = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /** Only those that come along. */
    public static MethodologyNames of(Iterable<String> ids) {
        Set<String> all = new LinkedHashSet<>();
        ids.forEach(all::add);
        return new MethodologyNames(all, false);
    }

    /** The same ids, or a file. */
    public MethodologyNames orFiles() {
        return new MethodologyNames(ids, true);
    }
}
