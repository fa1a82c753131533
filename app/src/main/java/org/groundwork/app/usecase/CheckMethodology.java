package org.groundwork.app.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.formats.methodology.MethodologyReader;

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
        return MethodologyReader.read(file.toString(), content(file), exercises);
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new InvalidInputException(List.of(
                    new InputProblem(file.toString(), 0, "the file can't be read", "check its path and permissions")));
        }
    }
}
