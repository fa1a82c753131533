package org.groundwork.formats.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The names by which other programs call exercises of the catalogue. */
public final class ExerciseNames {

    private static final String BUNDLED = "/org/groundwork/log/exercise-names.tsv";

    private final Map<String, String> ids;

    private ExerciseNames(Map<String, String> ids) {
        this.ids = ids;
    }

    /** The names that come with the program. */
    public static ExerciseNames bundled() {
        try (InputStream in = ExerciseNames.class.getResourceAsStream(BUNDLED);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ExerciseNames(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> key(cells[0]), cells -> cells[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The catalogue's id for {@code name} where it is clear which is meant, else the name itself. */
    public String idOf(String name) {
        return ids.getOrDefault(key(name), name);
    }

    /** Every id that some name leads to. */
    Collection<String> ids() {
        return ids.values();
    }
}
