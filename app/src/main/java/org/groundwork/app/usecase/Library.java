package org.groundwork.app.usecase;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

/** The exercises and methodologies that come with the program, each read once. Safe for use by several threads. */
final class Library {

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Set<String> exerciseIds =
            catalogue.list().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());
    private final Set<String> methodologyIds = new LinkedHashSet<>(MethodologyReader.bundledIds());
    private final Map<String, Methodology> methodologies = new ConcurrentHashMap<>();

    Catalogue catalogue() {
        return catalogue;
    }

    Set<String> exerciseIds() {
        return exerciseIds;
    }

    /** The ids of the methodologies, the default first. */
    Set<String> methodologyIds() {
        return methodologyIds;
    }

    Optional<Methodology> findMethodology(String id) {
        return methodologyIds.contains(id) ? Optional.of(methodology(id)) : Optional.empty();
    }

    /** @throws java.util.NoSuchElementException where none has that id */
    Methodology methodology(String id) {
        return methodologies.computeIfAbsent(id, MethodologyReader::bundled);
    }
}
