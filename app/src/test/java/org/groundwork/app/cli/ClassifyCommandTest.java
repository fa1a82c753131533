package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClassifyCommandTest {

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
                .containsExactly("date", "slot", "type", "confidence", "doubtful", "minutes", "km", "title", "source");
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

    private int run(String... arguments) {
        return new CommandLine(new ClassifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
