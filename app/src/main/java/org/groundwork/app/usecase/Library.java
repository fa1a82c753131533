package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.formats.athlete.MethodologyNames;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;

/** The exercises and methodologies that come with the program, each read once. Safe for use by several threads. */
final class Library {

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Set<String> exerciseIds =
            catalogue.list().stream().map(Exercise::id).collect(Collectors.toUnmodifiableSet());
    private final MethodologyNames methodologyIds = MethodologyNames.of(MethodologyReader.bundledIds());
    private final Map<String, Methodology> methodologies = new ConcurrentHashMap<>();

    Catalogue catalogue() {
        return catalogue;
    }

    Set<String> exerciseIds() {
        return exerciseIds;
    }

    /** The methodologies that come along, the default first. */
    MethodologyNames methodologyIds() {
        return methodologyIds;
    }

    /** The methodology of {@code choice}, where it comes along. */
    Optional<Methodology> findMethodology(MethodologyChoice choice) {
        return methodologyIds.ids().contains(choice.name()) ? Optional.of(methodology(choice)) : Optional.empty();
    }

    /**
     * One that comes along, with the athlete's own numbers.
     *
     * @throws java.util.NoSuchElementException where none has that id
     */
    Methodology methodology(MethodologyChoice choice) {
        return overridden(methodologies.computeIfAbsent(choice.name(), MethodologyReader::bundled), choice);
    }

    /**
     * The methodology in {@code file}, with the athlete's own numbers.
     *
     * @throws InvalidInputException with every mistake in it
     */
    Methodology methodology(Path file, MethodologyChoice choice) {
        return overridden(MethodologyFiles.read(file, exerciseIds), choice);
    }

    private static Methodology overridden(Methodology methodology, MethodologyChoice choice) {
        Map<Parameter, List<Integer>> numbers = new EnumMap<>(Parameter.class);
        choice.overrides()
                .forEach((key, values) -> numbers.put(Parameter.find(key).orElseThrow(), values));
        return numbers.isEmpty() ? methodology : methodology.withOverrides(numbers);
    }
}
