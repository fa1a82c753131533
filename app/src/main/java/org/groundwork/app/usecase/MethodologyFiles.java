package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.formats.methodology.MethodologyReader;

/** Reads methodologies of people's own. */
final class MethodologyFiles {

    private static final long LARGEST = 1 << 20;

    private MethodologyFiles() {}

    /**
     * The methodology in {@code file}, in which nothing is wrong.
     *
     * @param exercises the ids that a menu may name
     * @throws InvalidInputException with every mistake in it
     */
    static Methodology read(Path file, Set<String> exercises) {
        InputProblems problems = new InputProblems();
        Optional<byte[]> content = InputFiles.read(file, LARGEST, problems);
        problems.throwIfAny();
        return MethodologyReader.read(file.toString(), content.orElseThrow(), exercises);
    }
}
