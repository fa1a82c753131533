package org.groundwork.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the ASVS names tests; each of them is there. */
class SecurityPageTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z]+Test)`");

    private static final Pattern CLAIM = Pattern.compile("`([a-z]+(?:[A-Z][a-z]*){3,})`");

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        String page = Files.readString(Path.of("../docs/manual/asvs.md"));
        List<String> sources = sources();
        assertThat(named(CLASS, page)).isNotEmpty().allSatisfy(test -> assertThat(sources)
                .as(test)
                .anyMatch(source -> source.contains("class " + test + " ")));
        assertThat(named(CLAIM, page)).hasSizeGreaterThan(15).allSatisfy(test -> assertThat(sources)
                .as(test)
                .anyMatch(source -> source.contains("void " + test + "(")));
    }

    private static List<String> named(Pattern pattern, String page) {
        return pattern.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(SecurityPageTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
