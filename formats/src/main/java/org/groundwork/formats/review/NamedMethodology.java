package org.groundwork.formats.review;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/**
 * The methodology that a finished plan says it was made by.
 *
 * @param id its id
 * @param version its version, where stated
 * @param overrides the athlete's own numbers, by parameter
 */
public record NamedMethodology(String id, Optional<String> version, Map<Parameter, List<Integer>> overrides) {

    public NamedMethodology {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        overrides = Collections.unmodifiableMap(new TreeMap<>(overrides));
    }

    /** Whether {@code methodology} is the one that is meant, as far as is stated. */
    public boolean isMet(Methodology methodology) {
        return id.equals(methodology.id())
                && version.filter(v -> !v.equals(methodology.version())).isEmpty();
    }
}
