package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MethodologyCommandTest {

    private final StringWriter out = new StringWriter();
    private final List<InputProblem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theDefaultIsListedFirst() {
        run("list");
        assertThat(out.toString())
                .startsWith("runner-strength  Strength for distance runners\n")
                .contains("storen-2008");
    }

    @Test
    void whatIsShownCanBeCheckedAsOnesOwn() throws IOException {
        run("show", "runner-strength");
        Path mine = Files.writeString(folder.resolve("mine.yaml"), out.toString());
        out.getBuffer().setLength(0);
        run("check", mine.toString());
        assertThat(out.toString()).startsWith(mine + " is fine: runner-strength, version 1, with ");
    }

    @Test
    void everyMistakeOfAFileIsNamed() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), "id: mine\nversio: 1\n");
        run("check", mine.toString());
        assertThat(problems).extracting(InputProblem::message).contains("'versio' is not a key of this file");
        assertThat(problems).hasSizeGreaterThan(5).allMatch(p -> p.file().equals(mine.toString()));
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        run("show", "runnerstrength");
        assertThat(problems).singleElement().satisfies(p -> assertThat(p.hint()).contains("'runner-strength'"));
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        run("check", folder.resolve("nowhere.yaml").toString());
        assertThat(problems).singleElement().satisfies(p -> assertThat(p.message())
                .contains("there is no such file"));
    }

    private void run(String... args) {
        new CommandLine(new MethodologyCommand(() -> Set.of("back_squat")))
                .setOut(new PrintWriter(out, true))
                .setExecutionExceptionHandler((failure, command, call) -> note(failure))
                .execute(args);
    }

    private int note(Exception failure) throws Exception {
        if (failure instanceof InvalidInputException invalid) {
            problems.addAll(invalid.problems());
            return 2;
        }
        throw failure;
    }
}
