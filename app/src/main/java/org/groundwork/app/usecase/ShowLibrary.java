package org.groundwork.app.usecase;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;

/** Gives the exercises and the ways to train that come with the program. Safe for use by several threads. */
public final class ShowLibrary {

    private final Library library = new Library();

    public Catalogue catalogue() {
        return library.catalogue();
    }

    /** Every methodology, the default first. */
    public List<Methodology> methodologies() {
        return library.methodologyIds().ids().stream()
                .map(MethodologyChoice::of)
                .map(library::methodology)
                .toList();
    }

    public Optional<Methodology> findMethodology(String id) {
        return library.findMethodology(MethodologyChoice.of(id));
    }
}
