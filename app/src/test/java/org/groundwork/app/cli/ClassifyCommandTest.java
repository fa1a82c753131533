package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.usecase.ClassifyRuns;
import org.groundwork.core.input.InvalidInputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {

    private static final String ATHLETE = """
            athlete: {name: Ada, experience: intermediate}
            time_zone: UTC
            start: 2026-11-30
            paces: {easy: 6:00/km}
            races: [{date: 2027-03-07, distance: 10k, priority: A}]
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = folder.resolve("plan.csv");
        Files.writeString(plan, "Date,Run\n2026-12-01,10 km easy\n2026-12-02,8 x 400 m\n2026-12-03,Rest\n");
    }

    @Test
    void jsonHoldsEachRunWithItsTypeAndConfidence() {
        assertThat(run("--format", "json", plan.toString())).isZero();
        JsonNode first = JsonMapper.builder()
                .build()
                .readTree(out.toString())
                .path("runs")
                .path(0);
        assertThat(first.propertyNames())
                .containsExactly(
                        "date", "slot", "type", "confidence", "doubtful", "minutes", "km", "title", "source", "doubts");
        assertThat(first.path("type").asString()).isEqualTo("EASY");
        assertThat(first.path("confidence").asDouble()).isBetween(0.0, 1.0);
        assertThat(first.path("km").asDouble()).isEqualTo(10.0);
        assertThat(first.path("minutes").isNull()).isTrue();
        assertThat(first.path("source").asString()).endsWith("plan.csv:2");
    }

    @Test
    void tsvHasALineForEachRunBelowItsHeading() {
        assertThat(run("--format", "tsv", plan.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(4).first().asString().startsWith("date\tslot\ttype");
    }

    @Test
    void textListsRestDaysToo() {
        assertThat(run(plan.toString())).isZero();
        assertThat(out.toString()).contains("INTERVALS").contains("REST").contains("3 entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "tsv"})
    void aDoubtfulRunSaysWhyInEveryForm(String format) throws IOException {
        Files.writeString(plan, "Date,Run\n2026-12-01,Progressive 8 km\n2026-12-02,Rest\n");
        assertThat(run("--format", format, plan.toString())).isZero();
        assertThat(out.toString()).containsOnlyOnce("little to go by: gets faster");
    }

    @Test
    void aFileThatCantBeReadEndsInTwoWithAHintOnALineOfItsOwn() {
        assertThat(run(folder.resolve("none.ics").toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(2).element(0).asString().contains("none.ics: there is no such");
        assertThat(err.toString().lines()).element(1).asString().startsWith("    ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "tsv"})
    void whereNothingWasReadThereIsNoTable(String format) {
        assertThat(run("--format", format, folder.resolve("none.ics").toString()))
                .isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void rowsThatCantBeReadAreNamedAndTheOthersAreListed() throws IOException {
        Files.writeString(plan, "Date,Run\n2026-12-01,10 km easy\nsomeday,8 x 400 m\n");
        assertThat(run(plan.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("plan.csv:3: ").contains("someday");
        assertThat(out.toString()).contains("EASY").contains("1 entries");
    }

    @Test
    void severalFilesAreOnePlan() throws IOException {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, "Date,Run\n2026-11-30,Long run\n");
        assertThat(run("--format", "tsv", plan.toString(), other.toString())).isZero();
        assertThat(out.toString().lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).startsWith("2026-11-30"));
    }

    @Test
    void theSamePlanTwiceChangedNothing() {
        assertThat(run(plan.toString(), "--since", plan.toString())).isZero();
        assertThat(out.toString()).contains("Nothing changed.");
    }

    @Test
    void aChangedPlanSaysWhatChanged() throws IOException {
        Path changed = write("new.csv", "Date,Run\n2026-12-01,10 km easy\n2026-12-02,10 x 400 m\n2026-12-03,Rest\n");
        assertThat(run(changed.toString(), "--since", plan.toString())).isZero();
        assertThat(out.toString())
                .contains("What changed:\n  Wednesday 2 December: \"8 x 400 m\" became \"10 x 400 m\"\n");
    }

    @Test
    void jsonHoldsChangesWithBothRuns() throws IOException {
        Path changed = write("new.csv", "Date,Run\n2026-12-01,10 km easy\n2026-12-04,8 x 400 m\n2026-12-05,Hills\n");
        assertThat(run("--format", "json", changed.toString(), "--since", plan.toString()))
                .isZero();
        JsonNode changes = json().path("changes");
        assertThat(changes).hasSize(2);
        assertThat(changes.path(0).path("kind").asString()).isEqualTo("moved");
        assertThat(changes.path(0).path("before").path("date").asString()).isEqualTo("2026-12-02");
        assertThat(changes.path(0).path("after").path("date").asString()).isEqualTo("2026-12-04");
        assertThat(changes.path(1).path("kind").asString()).isEqualTo("added");
        assertThat(changes.path(1).path("before").isNull()).isTrue();
        assertThat(changes.path(1).path("text").asString()).isEqualTo("Saturday 5 December: \"Hills\" is new");
    }

    @Test
    void aFileGivenTwiceIsOnePlan() {
        assertThat(run("--format", "tsv", plan.toString(), plan.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(4);
    }

    @Test
    void anAthletesFileGivesRunsPacesAndCorrections() throws IOException {
        Path athlete = write("ada.yaml", ATHLETE + "runs: {files: [plan.csv], types: {8 x 400 m: easy}}\n");
        assertThat(run("--athlete", athlete.toString(), "--format", "json")).isZero();
        JsonNode runs = json().path("runs");
        assertThat(runs.path(0).path("minutes").asInt()).isEqualTo(60);
        assertThat(runs.path(1).path("type").asString()).isEqualTo("EASY");
        assertThat(runs.path(1).path("source").asString()).endsWith("corrected by the athlete");
    }

    @Test
    void aCorrectionThatFitsNoRunIsNoted() throws IOException {
        Path athlete = write("ada.yaml", ATHLETE + "runs: {types: {Shuffle: easy}}\n");
        assertThat(run("--athlete", athlete.toString(), plan.toString())).isZero();
        assertThat(err.toString()).contains("the correction of \"Shuffle\" fits no run");
    }

    @Test
    void linesToCorrectDoubtfulRunsCanBePastedAsTheyAre() throws IOException {
        write("club.csv", "Date,Run\n2026-12-01,\"6 times the \"\"bridge\"\"\"\n2026-12-08,7 times the bridge\n");
        Path athlete = write("ada.yaml", ATHLETE + "runs:\n  files: [club.csv]\n");
        assertThat(run("--athlete", athlete.toString())).isZero();
        String lines = out.toString().substring(out.toString().indexOf("  types:"));
        assertThat(lines).matches("  types:\n    \"6 times the \\\\\"bridge\\\\\"\": [a-z]+\n");
        write("ada.yaml", ATHLETE + "runs:\n  files: [club.csv]\n" + lines);
        out.getBuffer().setLength(0);
        assertThat(run("--athlete", athlete.toString())).isZero();
        assertThat(out.toString()).contains("2 entries, 0 doubtful").doesNotContain("types:");
    }

    @Test
    void howAPlanFitsTheTimeToTheRaceIsAWarning() throws IOException {
        Path athlete = write("ada.yaml", ATHLETE);
        Path counted = write("counted.csv", "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,,5 km,,,,,10 km\n2,,5 km,,,,,Race\n");
        assertThat(run("--athlete", athlete.toString(), counted.toString())).isZero();
        assertThat(out.toString())
                .contains("Warning: The run plan has 2 weeks and there are 14 to the race: it begins on "
                        + "Monday 22 February, 12 weeks into the season.");
        out.getBuffer().setLength(0);
        run("--athlete", athlete.toString(), counted.toString(), "--format", "json");
        assertThat(json().path("warnings")).hasSize(1);
    }

    @Test
    void nothingToReadIsSaidWithAHint() {
        assertThatThrownBy(() -> new ClassifyRuns(ZoneOffset.UTC)
                        .classify(new ClassifyRuns.Request(
                                List.of(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no run plan is named");
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int run(String... arguments) {
        return new CommandLine(new ClassifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
