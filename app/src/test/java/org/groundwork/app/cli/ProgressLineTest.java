package org.groundwork.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.OptionalLong;
import org.groundwork.app.usecase.PlanFleet.Summary;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static final long SECOND = 1_000_000_000L;

    private final StringWriter terminal = new StringWriter();
    private long now;

    @Test
    void theLineIsWrittenOverAFewTimesASecondAndNoMore() {
        ProgressLine progress = line(OptionalLong.of(1000));
        for (int i = 1; i <= 100; i++) {
            now += SECOND / 100;
            progress.at(new Summary(i, 0, Optional.empty()), i);
        }
        assertThat(terminal.toString().split("\r", -1)).hasSize(5);
        assertThat(terminal.toString()).endsWith("\r\u001b[K10 %, 100 athletes, 100 a second");
    }

    @Test
    void withoutAKnownLengthThereIsNoPart() {
        ProgressLine progress = line(OptionalLong.empty());
        now += 2 * SECOND;
        progress.at(new Summary(180, 20, Optional.empty()), 5);
        assertThat(terminal.toString()).endsWith("\u001b[K200 athletes, 100 a second, 20 with problems");
    }

    @Test
    void theEndLeavesTheSumBehind() {
        ProgressLine progress = line(OptionalLong.of(10));
        now += 4 * SECOND;
        progress.end(new Summary(400, 0, Optional.empty()));
        assertThat(terminal.toString()).isEqualTo("\r\u001b[K400 athletes, 100 a second" + System.lineSeparator());
    }

    private ProgressLine line(OptionalLong inputBytes) {
        return new ProgressLine(new PrintWriter(terminal), inputBytes, () -> now);
    }
}
