package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.groundwork.core.input.InputProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

class CommandLineProgramTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T06:00:00Z"), ZoneOffset.UTC);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path state;

    @Test
    void aCommandThatIsDoneEndsWithZeroAndNothingOnStandardError() {
        assertThat(run("greet", "--name", "Ada")).isEqualTo(ExitStatus.FINE);
        assertThat(out).hasToString("Hello Ada\n");
        assertThat(err).hasToString("");
    }

    @Test
    void everyInputProblemIsSaidAtOnceWithPlaceAndHintAndNoStackTrace() {
        assertThat(run("read")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err).hasToString("""
                ada.yaml:12: unknown key "avaliable"
                    Did you mean "available"?
                --as-of: "tomorrow" is no date
                    Write it as 2026-11-30.
                """);
    }

    @Test
    void aMistypedOptionIsAnsweredWithWhatMayHaveBeenMeant() {
        assertThat(run("greet", "--nam", "Ada")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString())
                .startsWith("groundwork: Unknown options: '--nam', 'Ada'\n")
                .contains("    Possible solutions: --name\n")
                .endsWith("    Try: groundwork greet --help\n");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheNearestOne() {
        assertThat(run("gret")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("gret").contains("    Did you mean: groundwork greet");
    }

    @Test
    void aCallWithoutCommandIsWrong() {
        assertThat(run()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err).hasToString("groundwork: a command is missing\n    Try: groundwork --help\n");
    }

    @Test
    void aBugLeavesItsStackTraceInTheLogAndOneLineOnStandardError() throws IOException {
        assertThat(run("break")).isEqualTo(ExitStatus.BUG);
        assertThat(err.toString()).contains("bug").contains(log().toString()).hasLineCount(1);
        assertThat(Files.readString(log()))
                .startsWith("2026-11-30T06:00:00Z groundwork break\n")
                .contains("java.lang.IllegalStateException: a session on no day\n\tat ");
    }

    @Test
    void runningOutOfStackIsABugToo() {
        assertThat(run("recurse")).isEqualTo(ExitStatus.BUG);
        assertThat(err.toString()).contains("bug").hasLineCount(1);
    }

    @Test
    void aBugWhoseLogCannotBeWrittenShowsItsStackTrace() throws IOException {
        Files.writeString(log().getParent(), "a file where a folder should be");
        assertThat(run("break")).isEqualTo(ExitStatus.BUG);
        assertThat(err.toString()).contains("\tat ");
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(run("greet", "--help")).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).startsWith("Usage: groundwork greet [-hV] [--name=");
    }

    @Test
    void helpForAPipeHasNoColour() {
        run("--help");
        assertThat(out.toString()).doesNotContain("\u001b").contains("greet").contains("Exit status:");
    }

    private Path log() {
        return state.resolve("groundwork").resolve("groundwork.log");
    }

    private int run(String... args) {
        List<Object> commands = List.of(new Greet(), new Read(), new Break(), new Recurse());
        return new CommandLineProgram(commands, new BugLog(log(), CLOCK))
                .run(new PrintWriter(out), new PrintWriter(err), false, args);
    }

    @Command(name = "greet")
    private final class Greet implements Runnable {

        @Option(names = "--name")
        private String name;

        @Override
        public void run() {
            out.write("Hello " + name + "\n");
        }
    }

    @Command(name = "read")
    private static final class Read implements Runnable {

        @Override
        public void run() {
            InputProblems problems = new InputProblems();
            problems.add("ada.yaml", 12, "unknown key \"avaliable\"", "Did you mean \"available\"?");
            problems.add("--as-of", 0, "\"tomorrow\" is no date", "Write it as 2026-11-30.");
            problems.throwIfAny();
        }
    }

    @Command(name = "break")
    private static final class Break implements Runnable {

        @Override
        public void run() {
            throw new IllegalStateException("a session on no day");
        }
    }

    @Command(name = "recurse")
    private static final class Recurse implements Runnable {

        @Override
        public void run() {
            throw new StackOverflowError();
        }
    }
}
