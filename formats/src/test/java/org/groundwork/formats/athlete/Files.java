package org.groundwork.formats.athlete;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;

/** Athlete files for tests, and how they are read. */
final class Files {

    private static final AthleteDefaults NO_START = new AthleteDefaults(ZoneOffset.UTC, Optional.empty());
    private static final Set<String> EXERCISES = Set.of("back_squat", "barbell_rdl", "goblet_squat");
    private static final MethodologyNames METHODOLOGIES =
            MethodologyNames.of(Set.of("runner-strength", "half-squat")).orFiles();

    private Files() {}

    /** A file that uses every key. */
    static String ada() {
        try (InputStream in = Files.class.getResourceAsStream("ada.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static AthleteFile read(String text) {
        return read(text, NO_START);
    }

    static AthleteFile read(String text, AthleteDefaults defaults) {
        return read(text.getBytes(StandardCharsets.UTF_8), defaults);
    }

    static AthleteFile read(byte[] bytes) {
        return read(bytes, NO_START);
    }

    private static AthleteFile read(byte[] bytes, AthleteDefaults defaults) {
        return AthleteReader.read("ada.yaml", bytes, defaults, EXERCISES, METHODOLOGIES);
    }

    /** What is wrong with {@code bytes}; empty where nothing is. */
    static List<InputProblem> problems(byte[] bytes) {
        try {
            read(bytes);
            return List.of();
        } catch (InvalidInputException invalid) {
            return invalid.problems();
        }
    }

    static List<InputProblem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }
}
