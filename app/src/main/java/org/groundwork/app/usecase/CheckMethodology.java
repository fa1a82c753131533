package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.util.Set;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;

/** Checks a methodology file of somebody's own. */
public final class CheckMethodology {

    private final Set<String> exercises;

    /** @param exercises the ids that a menu may name */
    public CheckMethodology(Set<String> exercises) {
        this.exercises = Set.copyOf(exercises);
    }

    /**
     * The methodology in {@code file}, in which nothing is wrong.
     *
     * @throws InvalidInputException with every mistake in it
     */
    public Methodology check(Path file) {
        return MethodologyFiles.read(file, exercises);
    }
}
