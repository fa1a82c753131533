package org.groundwork.formats.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.core.input.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    private static final String BEGIN =
            "{\"n\":1,\"date\":\"2026-12-01\",\"event\":\"begin\",\"file\":\"a.yaml\",\"usualZone\":\"UTC\","
                    + "\"athlete\":\"a: 1\",\"runs\":[]}\n";

    @Test
    void everyKindOfEventIsReadAsItWasWritten() {
        for (long seed = 0; seed < 300; seed++) {
            List<JournalEvent> events = new RandomEvents(seed).journal();
            JournalReading reading = read(text(events));
            assertThat(reading.problems()).as("seed %d", seed).isEmpty();
            assertThat(reading.events()).as("seed %d", seed).isEqualTo(events);
        }
    }

    @Test
    void everyKindOfChangeThatAJournalCanHoldIsDrawn() {
        String drawn = text(new RandomEvents(1).journal());
        assertThat(ChangeParser.kinds()).allSatisfy(kind -> assertThat(drawn).contains("\"event\":\"" + kind + "\""));
    }

    @Test
    void aJournalCutOffAnywhereLosesItsLastLineAlone() {
        byte[] whole = text(new RandomEvents(7).journal()).getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length += 13) {
            JournalReading reading = JournalReader.read("journal", Arrays.copyOf(whole, length));
            assertThat(reading.problems()).as("cut at %d", length).isEmpty();
            assertThat(reading.notes()).hasSize(reading.length() == length ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "[]",
                "{}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"undoo\"}",
                "{\"n\":3,\"date\":\"2026-12-02\",\"event\":\"undo\"}",
                "{\"n\":2,\"date\":\"2026-11-30\",\"event\":\"undo\"}",
                "{\"n\":2,\"date\":\"2026-13-30\",\"event\":\"undo\"}",
                "{\"n\":\"2\",\"date\":\"2026-12-02\",\"event\":\"undo\"}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"undo\",\"more\":1}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"undo\"} {}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"pain\",\"site\":\"nee\",\"level\":3}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"pain\",\"site\":\"knee\",\"level\":30}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"logged\",\"entries\":[{\"entry\":\"sets\"}]}",
                "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"begin\"}"
            })
    void aWrongLineIsNamedWithWhatToTry(String line) {
        List<InputProblem> problems = read(BEGIN + line + "\n").problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(2);
    }

    @Test
    void wrongLinesAreSaidAllAtOnce() {
        assertThat(read(BEGIN + "x\n" + "{}\n").problems())
                .extracting(InputProblem::line)
                .containsExactly(2, 3);
    }

    @Test
    void aSlipOfTheHandGetsTheRightWordAsAHint() {
        String line = "{\"n\":2,\"date\":\"2026-12-02\",\"event\":\"undoo\"}\n";
        assertThat(read(BEGIN + line).problems().get(0).hint()).contains("'undo'");
    }

    private static String text(List<JournalEvent> events) {
        return events.stream().map(JournalWriter::line).collect(Collectors.joining());
    }

    private static JournalReading read(String text) {
        return JournalReader.read("journal", text.getBytes(StandardCharsets.UTF_8));
    }
}
