package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateCommandTest {

    private static final String ATHLETE = "../examples/no-race.yaml";

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(StringWriter out, String... args) {
        BugLog log = new BugLog(folder.resolve("bugs.log"), Clock.systemUTC());
        return new CommandLineProgram(List.of(new SimulateCommand()), log)
                .run(new PrintWriter(out), new PrintWriter(err), false, args);
    }

    private String written(String... args) {
        StringWriter out = new StringWriter();
        assertThat(run(out, args)).as(err.toString()).isEqualTo(ExitStatus.FINE);
        return out.toString();
    }

    @Test
    void theToyIsCalledOneAndTellsWhatItAssumes() {
        assertThat(written("simulate", ATHLETE, "--weeks", "2", "--habit", "optimist"))
                .startsWith("A toy: ")
                .contains("no forecast", "Epley 1985", "says 2 reps more than were left");
    }

    @Test
    void theSameSeedLivesTheSameSeason() {
        String[] call = {"simulate", ATHLETE, "--weeks", "2", "--seed", "7", "--format", "json"};
        String once = written(call);
        assertThat(written(call)).isEqualTo(once);
        JsonNode root = JsonMapper.builder().build().readTree(once);
        assertThat(root.at("/days").asInt()).isEqualTo(14);
        assertThat(root.at("/weeks/0/held/0/sets").asInt()).isPositive();
        assertThat(root.at("/assumptions").size()).isGreaterThan(5);
    }

    @Test
    void noWeeksAtAllAreRefusedBesideWhatElseIsWrong() {
        assertThat(run(new StringWriter(), "simulate", "none.yaml", "--weeks", "0"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("0 weeks are not within 1 to 104", "no such file");
    }
}
