package org.groundwork.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of the house that only the source text shows. */
class SourceHabitsTest {

    private static final int LONGEST_FILE = 400;

    private static final String PUBLIC_TYPE =
            "public (final |sealed |non-sealed |abstract )*(class|interface|record|enum|@interface) ";

    private static final Pattern PUBLIC = Pattern.compile("^" + PUBLIC_TYPE, Pattern.MULTILINE);

    /** A comment's end, then annotations, which may go on over indented lines and a bracket, then the type. */
    private static final Pattern DOCUMENTED = Pattern.compile("\\*/\n(@.*\n([ )].*\n|\\)\n)*)*" + PUBLIC_TYPE);

    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        assertThat(shippedSources(SourceHabitsTest::hidesWhatItIs)).isEmpty();
    }

    @Test
    void noFileGrowsOverFourHundredLines() throws IOException {
        assertThat(shippedSources(text -> text.lines().count() > LONGEST_FILE)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(shippedSources(text -> LEFT_FOR_LATER.matcher(text).find())).isEmpty();
    }

    private static boolean hidesWhatItIs(String text) {
        return PUBLIC.matcher(text).find() && !DOCUMENTED.matcher(text).find();
    }

    /** The shipped source files of all modules whose text is of that kind. */
    private static List<Path> shippedSources(Predicate<String> kind) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> modules =
                Files.newDirectoryStream(Path.of("..").toRealPath(), "[!.]*")) {
            for (Path module : modules) {
                found.addAll(sourcesBelow(module.resolve("src").resolve("main"), kind));
            }
        }
        return found;
    }

    private static List<Path> sourcesBelow(Path folder, Predicate<String> kind) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> kind.test(read(file)))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
