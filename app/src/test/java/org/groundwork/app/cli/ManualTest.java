package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the manual calls works (blocks that begin with <code>```sh run</code>), and what the README shows is true. */
class ManualTest {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```sh run\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SHOWN = Pattern.compile("```text\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(CHECKOUT.resolve("docs/manual"))) {
            return files.filter(page -> !blocks(page).isEmpty()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfAPageIsFine(Path page) {
        for (String command : blocks(page)) {
            StringWriter err = new StringWriter();
            int status = run(command, new StringWriter(), err);
            assertThat(status)
                    .as("%s: %s%n%s", page.getFileName(), command, err)
                    .isEqualTo(ExitStatus.FINE);
        }
    }

    @Test
    void theReadmeShowsWhatReallyComesOut() throws IOException {
        StringWriter out = new StringWriter();
        run("groundwork plan examples/marathon.yaml", out, new StringWriter());
        Matcher shown = SHOWN.matcher(Files.readString(CHECKOUT.resolve("README.md")));
        assertThat(shown.find()).isTrue();
        List<String> lines = shown.group(1)
                .lines()
                .filter(line -> !line.strip().equals("..."))
                .toList();
        assertThat(out.toString().lines()).containsSubsequence(lines);
    }

    private static List<String> blocks(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page))
                    .results()
                    .map(block -> block.group(1))
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith("groundwork "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(String command, StringWriter out, StringWriter err) {
        BugLog log = new BugLog(folder.resolve("bugs.log"), Clock.systemUTC());
        List<Object> commands = List.of(
                new PlanCommand(),
                new ClassifyCommand(),
                new ReviewCommand(),
                new BacktestCommand(),
                new SimulateCommand(),
                new MethodologyCommand(() -> CatalogueReader.bundled().list().stream()
                        .map(Exercise::id)
                        .collect(Collectors.toSet())));
        return new CommandLineProgram(commands, log)
                .run(new PrintWriter(out), new PrintWriter(err), false, words(command));
    }

    private String[] words(String command) {
        List<String> words = List.of(command.replaceFirst("#.*", "").strip().split(" +"));
        return words.stream().skip(1).map(this::placed).toArray(String[]::new);
    }

    /** What a command reads lies in the checkout, what it writes in a folder that goes again. */
    private String placed(String word) {
        if (word.startsWith("examples/") || word.startsWith("docs/")) {
            return CHECKOUT.resolve(word).toString();
        }
        return word.matches("[a-z-]+\\.(json|ics|csv|html)")
                ? folder.resolve(word).toString()
                : word;
    }
}
