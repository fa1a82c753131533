package org.groundwork.formats.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.groundwork.core.strength.BacktestSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A real log of three years, where it is at hand. */
class RealLogTest {

    private static Path log() {
        Path corpus = Optional.ofNullable(System.getenv("GROUNDWORK_CORPUS"))
                .map(Path::of)
                .orElseGet(() -> Path.of("")
                        .toAbsolutePath()
                        .getParent()
                        .resolveSibling("shared")
                        .resolve("data"));
        return corpus.resolve("logs/strong-C/strong.csv");
    }

    static boolean isThere() {
        return Files.isRegularFile(log());
    }

    private static LiftingLogReading read() throws IOException {
        return new LiftingLogReader(ExerciseNames.bundled()).read("strong.csv", Files.readAllBytes(log()));
    }

    @Test
    @EnabledIf("isThere")
    void chineseHeadingsAndPoundsThatWereKilogramsAreRead() throws IOException {
        LiftingLogReading reading = read();
        assertThat(reading.unit()).contains(WeightUnit.POUND);
        assertThat(reading.sets().size() + reading.skipped().size()).isEqualTo(6778);
        assertThat(reading.sets().get(0).load().orElseThrow().text()).isEqualTo("20");
    }

    @Test
    @EnabledIf("isThere")
    void theForecastIsNoWorseInTheMiddleAndBetterAtTheEdge() throws IOException {
        BacktestSummary summary = BacktestSummary.of(LoggedBacktest.of(read()).cases());
        assertThat(summary.forecast().median())
                .isLessThanOrEqualTo(summary.lastSession().median());
        assertThat(summary.forecast().ninetieth())
                .isLessThan(0.87 * summary.lastSession().ninetieth());
        assertThat(summary.coveredPercent()).isBetween(72.0, 88.0);
    }
}
