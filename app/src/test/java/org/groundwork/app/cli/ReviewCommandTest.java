package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

    private static final String EMPTY = "{\"schema\": \"groundwork/plan/1\", \"sessions\": []}";
    private static final String CROWDED = """
            {"schema": "groundwork/plan/1",
             "sessions": [{"id": "2026-W49-1", "date": "2026-12-01", "slot": "PM", "kind": "HEAVY"}],
             "runs": [{"date": "2026-12-02", "slot": "AM", "type": "INTERVALS"}]}
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int review(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.json"), content);
        String[] args = new String[options.length + 2];
        args[0] = "review";
        args[1] = file.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        BugLog log = new BugLog(folder.resolve("bugs.log"), Clock.systemUTC());
        return new CommandLineProgram(List.of(new ReviewCommand()), log)
                .run(new PrintWriter(out), new PrintWriter(err), false, args);
    }

    @Test
    void planThatBreaksNothingEndsWell() throws IOException {
        assertThat(review(EMPTY)).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("no rule is broken").contains("Not checked: ");
    }

    @Test
    void brokenRulesAreListedAndToldToTheShell() throws IOException {
        assertThat(review(CROWDED)).isEqualTo(ExitStatus.RULES_BROKEN);
        assertThat(out.toString()).contains("13 h before INTERVALS of 2026-12-02 AM, at least 36 h are required");
    }

    @Test
    void jsonIsWrittenOnDemand() throws IOException {
        assertThat(review(CROWDED, "--format", "json")).isEqualTo(ExitStatus.RULES_BROKEN);
        assertThat(out.toString()).startsWith("{").contains("\"check\" : \"gap-before-run\"");
    }

    @Test
    void inputThatCannotBeReadIsTheCallersToPutRight() throws IOException {
        assertThat(review("{\"sessions\": [")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("is broken JSON");
        assertThat(review(EMPTY.replace("\"sessions\"", "\"methodology\": {\"id\": \"none\"}, \"sessions\"")))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("methodology 'none'").contains("runner-strength");
    }
}
