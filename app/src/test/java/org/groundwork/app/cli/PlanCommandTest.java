package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String NOVICE = """
            athlete: {name: Mira, experience: novice}
            time_zone: UTC
            start: 2026-11-30
            races: [{date: 2027-03-07, distance: 10k, priority: A}]
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void mistakesOfTheCallAndOfEveryFileAreSaidAtOnceAndNothingIsWritten() throws IOException {
        write("runs.csv", "date,workout\n2026-13-45,Easy 5 km\n");
        Path athlete = write("mira.yaml", NOVICE.replace("novice", "novicee") + "runs: {files: [runs.csv]}\n");
        Path plan = folder.resolve("plan.txt");
        assertThat(run("plan", athlete.toString(), "--format", "xml", "--pin", "foo", "--out", plan.toString()))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString())
                .contains("--format: 'xml' is no format")
                .contains("--pin: 'foo' names no session")
                .contains("mira.yaml:1: athlete.experience 'novicee' is not known")
                .contains("runs.csv:2: ");
        assertThat(plan).doesNotExist();
    }

    @Test
    void aSessionIsPinnedToOnePlaceOnly() throws IOException {
        String athlete = write("mira.yaml", NOVICE).toString();
        assertThat(run("plan", athlete, "--pin", "2026-W49-1=2026-12-01:PM", "--pin", "2026-W49-1=2026-12-02:PM"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("2026-W49-1 is pinned twice");
    }

    @Test
    void aDayThatDoesNotExistIsNamedInPlainWords() throws IOException {
        assertThat(run("plan", write("mira.yaml", NOVICE).toString(), "--as-of", "2026-02-31"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("'2026-02-31' is no date").doesNotContain("java");
    }

    @Test
    void nothingIsPlannedFromADayAfterTheSeason() throws IOException {
        assertThat(run("plan", write("mira.yaml", NOVICE).toString(), "--as-of", "2028-01-15"))
                .isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("--as-of: 2028-01-15 is after the season's end on 2027-03-21");
    }

    @Test
    void howARunPlanWasFittedToTheTimeLeftStandsInThePlan() throws IOException {
        write("runs.csv", "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,,5 km,,,,,8 km\n2,,5 km,,,,,21.1 km race\n");
        Path athlete = write("mira.yaml", NOVICE + "runs: {files: [runs.csv]}\n");
        assertThat(run("plan", athlete.toString(), "--format", "json")).isZero();
        assertThat(out.toString())
                .contains("The run plan has 2 weeks and there are 14 to the race: it begins on Monday 22 February, "
                        + "12 weeks into the season.")
                .contains("The run plan is for a race of 21.1 km on Sunday 7 March, and yours that day is 10 km");
    }

    @Test
    void aRunPlanOfAnotherYearIsNoted() throws IOException {
        String athlete = write("mira.yaml", NOVICE).toString();
        String runs =
                write("runs.csv", "date,workout\n2020-01-05,Long run 15 km\n").toString();
        assertThat(run("plan", athlete, "--runs", runs)).isEqualTo(ExitStatus.FINE);
        assertThat(err.toString()).contains("note: no run of the run plan").contains("is its year right?");
    }

    @Test
    void aNameOfManyEmojiIsNoBug() throws IOException {
        String name = "x" + "\uD83D\uDCAA".repeat(99);
        assertThat(run("plan", write("mira.yaml", NOVICE.replace("Mira", name)).toString()))
                .isEqualTo(ExitStatus.FINE);
    }

    @Test
    void aMethodologyNobodyKnowsIsNoBug() {
        assertThat(run("methodology", "show", "runnerstrength")).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).contains("'runner-strength'");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... args) {
        List<Object> commands = List.of(new PlanCommand(), new MethodologyCommand(Set::of));
        return new CommandLineProgram(commands, new BugLog(folder.resolve("log"), Clock.systemUTC()))
                .run(new PrintWriter(out), new PrintWriter(err), false, args);
    }
}
