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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BacktestCommandTest {

    private static final String LOG = """
            Date,Exercise Name,Set Order,Weight (kg),Reps
            2026-01-05,Squat (Barbell),1,60,5
            2026-01-08,Squat (Barbell),1,60,5
            2026-01-11,Squat (Barbell),1,60,6
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        BugLog log = new BugLog(folder.resolve("bugs.log"), Clock.systemUTC());
        return new CommandLineProgram(List.of(new BacktestCommand()), log)
                .run(new PrintWriter(out), new PrintWriter(err), false, args);
    }

    private String log(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void theTableSaysWhatItDoesNotProve() throws IOException {
        assertThat(run("backtest", log("a.csv", LOG))).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("all lifts of this file", "What this does not prove:", "Hardly any RIR");
    }

    @Test
    void jsonCountsEachLiftEachFileAndAll() throws IOException {
        assertThat(run("backtest", log("a.csv", LOG), log("b.csv", LOG), "--format", "json"))
                .isEqualTo(ExitStatus.FINE);
        JsonNode root = JsonMapper.builder().build().readTree(out.toString());
        assertThat(root.at("/all/cases").asInt()).isEqualTo(4);
        assertThat(root.at("/files/1/all/cases").asInt()).isEqualTo(2);
        assertThat(root.at("/files/0/lifts/0/lift").asString()).isEqualTo("back_squat");
        assertThat(root.at("/files/0/lifts/0/lastSession/ninetiethPercent").asDouble())
                .isEqualTo(2.78);
    }

    @Test
    void aFileIsWrittenWholeAndNothingElse() throws IOException {
        Path target = folder.resolve("result.json");
        assertThat(run("backtest", log("a.csv", LOG), "--format", "json", "--out", target.toString()))
                .isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).isEmpty();
        assertThat(target).content().contains("groundwork/backtest/1");
    }

    @Test
    void everyFileThatIsNoLogIsNamedAtOnce() throws IOException {
        assertThat(run(
                        "backtest",
                        log("a.csv", "hello"),
                        folder.resolve("none.csv").toString(),
                        log("c.csv", LOG)))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("a.csv", "none.csv").doesNotContain("c.csv");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aLogOfOneDayHasNoCase() throws IOException {
        String day = "Date,Exercise Name,Set Order,Weight (kg),Reps\n2026-01-05,Row,1,60,5\n";
        assertThat(run("backtest", log("a.csv", day))).isEqualTo(ExitStatus.FINE);
        assertThat(out.toString()).contains("no lift was done on two days");
    }
}
