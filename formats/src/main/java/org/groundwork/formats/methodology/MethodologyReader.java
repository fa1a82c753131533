package org.groundwork.formats.methodology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.formats.yaml.Value;
import org.groundwork.formats.yaml.Yaml;

/** Reads methodology files; a file may extend one of those that come with the program. */
public final class MethodologyReader {

    private static final String FOLDER = "/org/groundwork/methodology/";
    private static final List<String> BUNDLED = List.of(
            "runner-strength",
            "storen-2008",
            "vikmoen-2016",
            "millet-2002",
            "berryman-2010",
            "spurrs-2003",
            "beattie-2017");

    /** What a file says for itself and never takes from the one it extends. */
    private static final Set<String> OWN = Set.of("id", "version", "name", "summary", "extends", "example");

    private MethodologyReader() {}

    /** The ids of the methodologies that come with the program, the default first. */
    public static List<String> bundledIds() {
        return BUNDLED;
    }

    /**
     * The methodology of that id that comes with the program.
     *
     * @throws NoSuchElementException where there is none
     */
    public static Methodology bundled(String id) {
        return read(id + ".yaml", bytes(id), Set.of());
    }

    /**
     * The text of the file of that id that comes with the program.
     *
     * @throws NoSuchElementException where there is none
     */
    public static String bundledText(String id) {
        return new String(bytes(id), StandardCharsets.UTF_8);
    }

    /**
     * The methodology in {@code content}.
     *
     * @param file its name as the person gave it
     * @param exercises the ids that its menus may name; empty where menus are not checked
     * @throws InvalidInputException with every mistake in it
     * @throws UncheckedIOException where {@code content} can't be read
     */
    public static Methodology read(String file, InputStream content, Set<String> exercises) {
        try {
            return read(file, content.readAllBytes(), exercises);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The methodology in {@code content}.
     *
     * @param file its name as the person gave it
     * @param content at most 1 MiB in UTF-8
     * @param exercises the ids that its menus may name; empty where menus are not checked
     * @throws InvalidInputException with every mistake in it
     */
    public static Methodology read(String file, byte[] content, Set<String> exercises) {
        InputProblems problems = new InputProblems();
        Optional<Methodology> methodology = whole(file, content, problems)
                .flatMap(Value::section)
                .flatMap(s -> new MethodologyParts(s, exercises).read());
        problems.throwIfAny();
        return methodology.orElseThrow();
    }

    /** The file's value, completed by the one that it extends. */
    private static Optional<Value> whole(String file, byte[] content, InputProblems problems) {
        return Yaml.read(file, content, problems)
                .flatMap(own ->
                        base(own, problems).map(base -> own.laidOver(base, OWN)).orElse(Optional.of(own)));
    }

    private static Optional<Value> base(Value own, InputProblems problems) {
        return own.section()
                .flatMap(s -> s.find("extends", v -> v.oneOf(Set.copyOf(BUNDLED))))
                .flatMap(id -> whole(id + ".yaml", bytes(id), problems));
    }

    private static byte[] bytes(String id) {
        if (!BUNDLED.contains(id)) {
            throw new NoSuchElementException("no methodology " + id);
        }
        try (InputStream in = MethodologyReader.class.getResourceAsStream(FOLDER + id + ".yaml")) {
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
