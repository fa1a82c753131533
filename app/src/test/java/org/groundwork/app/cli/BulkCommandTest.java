package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BulkCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final StringWriter terminal = new StringWriter();
    private final StringWriter err = new StringWriter();
    private byte[] standardInput = {};
    private boolean progressIsRead;

    @TempDir
    private Path folder;

    private Path in;
    private Path out;

    @BeforeEach
    void nameFiles() {
        in = folder.resolve("athletes.ndjson");
        out = folder.resolve("plans.ndjson");
    }

    @Test
    void plansComeInTheOrderOfTheirAthletes() throws IOException {
        List<String> names =
                Stream.iterate(1, i -> i + 1).limit(30).map(i -> "Runner " + i).toList();
        Files.write(in, names.stream().map(BulkCommandTest::athlete).toList());
        assertThat(bulk()).isEqualTo(ExitStatus.FINE);
        assertThat(plans())
                .extracting(plan -> plan.at("/athlete/name").asString())
                .isEqualTo(names);
        assertThat(err).hasToString("");
    }

    @Test
    void aPlanIsTheOneThatThePlanCommandWrites() throws IOException {
        String ada = athlete("Ada").replace("\"start\"", "\"time_zone\": \"Europe/Oslo\", \"start\"");
        Path alone = folder.resolve("ada.yaml");
        Files.writeString(in, ada);
        Files.writeString(alone, ada);
        bulk();
        String line = Files.readString(out).stripTrailing();
        run("plan", alone.toString(), "--format", "json");
        boolean same = withoutSpace(line).equals(withoutSpace(terminal.toString()));
        assertThat(same).as("apart from white space, the same characters").isTrue();
        assertThat(line).doesNotContain("\n");
    }

    @Test
    void runPlansLieBesideTheFileThatNamesThem() throws IOException {
        Files.writeString(folder.resolve("runs.csv"), "date,type,minutes\n2026-12-03,intervals,60\n");
        Files.writeString(in, athlete("Ada").replace("\"week\"", "\"files\": [\"runs.csv\"], \"week\""));
        assertThat(bulk()).as(err.toString()).isEqualTo(ExitStatus.FINE);
        assertThat(plans().get(0).get("runs").toString()).contains("\"date\":\"2026-12-03\"", "INTERVALS");
    }

    @Test
    void aBadLineSaysWhatIsWrongInItsPlaceAndStopsNothing() throws IOException {
        String unknownKey = athlete("Bea").replace("sessions_per_week", "sessions_a_week");
        String missingRuns = athlete("Cyd").replace("\"week\"", "\"files\": [\"none.ics\"], \"week\"");
        Files.write(in, List.of(athlete("Ada"), unknownKey, missingRuns, "", "{\"athlete\": ", athlete("Eve")));
        assertThat(bulk()).isEqualTo(ExitStatus.INVALID_INPUT);
        List<JsonNode> lines = plans();
        assertThat(lines).extracting(line -> line.path("line").asInt(0)).containsExactly(0, 2, 3, 4, 5, 0);
        JsonNode problem = lines.get(1).at("/problems/0");
        assertThat(problem.get("file").asString()).isEqualTo(in.toString());
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("message").asString()).contains("sessions_a_week");
        assertThat(problem.get("hint").asString()).contains("sessions_per_week");
        assertThat(lines.get(2).at("/problems/0/file").asString()).endsWith("none.ics");
        assertThat(lines.get(5).at("/athlete/name").asString()).isEqualTo("Eve");
        assertThat(err.toString()).contains("4 of 6 lines could not be planned");
    }

    @Test
    void aLineOfMoreThanAMebibyteIsBad() throws IOException {
        Files.write(in, List.of(athlete("x".repeat(1 << 20)), athlete("Eve")));
        assertThat(bulk()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(plans().get(0).at("/problems/0/message").asString()).contains("1048576 bytes");
        assertThat(plans().get(1).at("/athlete/name").asString()).isEqualTo("Eve");
    }

    @Test
    void noAthletesGiveNoPlans() throws IOException {
        Files.writeString(in, "");
        assertThat(bulk()).isEqualTo(ExitStatus.FINE);
        assertThat(out).isEmptyFile();
    }

    @Test
    void aTimeZoneThatIsNotNamedIsUtc() throws IOException {
        Files.writeString(in, athlete("Ada"));
        bulk();
        assertThat(plans().get(0).at("/athlete/timeZone").asString()).isEqualTo("UTC");
    }

    @Test
    void dashesStandForTheStandardStreams() {
        standardInput = (athlete("Ada") + "\n" + athlete("Bea") + "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(run("bulk", "--in", "-", "--out", "-")).isEqualTo(ExitStatus.FINE);
        assertThat(terminal.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"schema\":"));
    }

    @Test
    void plansMayTakeThePlaceOfTheirAthletes() throws IOException {
        out = in;
        Files.writeString(in, athlete("Ada"));
        assertThat(bulk()).isEqualTo(ExitStatus.FINE);
        assertThat(plans().get(0).get("schema").asString()).isEqualTo("groundwork/plan/1");
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOldPlansAlone() throws IOException {
        Files.writeString(out, "as it was");
        assertThat(bulk()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).startsWith(in + ": ");
        assertThat(out).hasContent("as it was");
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNothingIsLeftBehind() throws IOException {
        out = folder.resolve("nowhere").resolve("plans.ndjson");
        Files.writeString(in, athlete("Ada"));
        assertThat(bulk()).isEqualTo(ExitStatus.INVALID_INPUT);
        assertThat(err.toString()).startsWith(out + ": ");
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(in));
    }

    @Test
    void onlyTheOutputIsLeftInTheFolder() throws IOException {
        Files.writeString(in, athlete("Ada"));
        bulk();
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(in) && !file.equals(out));
    }

    @Test
    void aTerminalIsToldHowManyThereWere() throws IOException {
        progressIsRead = true;
        Files.write(in, List.of(athlete("Ada"), "{}"));
        bulk();
        assertThat(err.toString()).contains("2 athletes, ").contains(", 1 with problems");
    }

    private int bulk() {
        return run("bulk", "--in", in.toString(), "--out", out.toString());
    }

    private int run(String... args) {
        terminal.getBuffer().setLength(0);
        List<Object> commands =
                List.of(new PlanCommand(), new BulkCommand(new ByteArrayInputStream(standardInput), progressIsRead));
        return new CommandLineProgram(
                        commands, new BugLog(folder.resolve("bugs").resolve("log"), Clock.systemUTC()))
                .run(new PrintWriter(terminal), new PrintWriter(err), false, args);
    }

    private List<JsonNode> plans() throws IOException {
        return Files.readAllLines(out).stream().map(JSON::readTree).toList();
    }

    private static String withoutSpace(String json) {
        return json.replaceAll("\\s", "");
    }

    private static String athlete(String name) {
        return """
                {"athlete": {"name": "%s", "experience": "intermediate"}, "sessions_per_week": 2, \
                "start": "2026-11-30", "races": [{"date": "2027-01-24", "distance": "10k", "priority": "A"}], \
                "runs": {"week": {"tue": {"type": "intervals", "minutes": 60}, "sun": {"type": "long", "km": 18}}}}""".formatted(name);
    }
}
