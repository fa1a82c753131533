package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every start of every series as two more calendar libraries state them; see longer-checks.md. */
@EnabledIf("areThere")
class CalendarSuitesTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    static boolean areThere() {
        return CalendarSuites.areThere();
    }

    @ParameterizedTest
    @MethodSource("org.groundwork.formats.runplan.CalendarSuites#calendars")
    void everyCalendarIsReadOrNamedForWhatItIs(Path file) {
        ReadingContext context = ReadingContext.of(ZoneId.of("Europe/London"));
        RunPlanReading reading = Assertions.assertTimeout(LONGEST, () -> new RunPlanReader().read(file, context));
        assertThat(reading.runs().isEmpty() && reading.problems().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("org.groundwork.formats.runplan.CalendarSuites#ofKde")
    void aSeriesStartsWhenKdeSaysItDoes(StatedSeries series) {
        requireTheSame(series);
    }

    @ParameterizedTest
    @MethodSource("org.groundwork.formats.runplan.CalendarSuites#ofLibical")
    void aRuleStartsWhenLibicalSaysItDoes(StatedSeries series) {
        if (series.hasARuleLeftOut()) {
            assertThat(Calendars.read(series.calendar()).problems())
                    .anySatisfy(problem -> assertThat(problem.message()).contains("RSCALE or SKIP"));
            return;
        }
        requireTheSame(series);
    }

    /** A start that its rule does not give counts as the first here, as RFC 5545 says, and there as none or one more. */
    private static void requireTheSame(StatedSeries series) {
        if (!series.startsOffItsRule()) {
            assertThat(series.ours()).isEqualTo(series.theirs());
            return;
        }
        List<LocalDateTime> later = series.ours().subList(1, series.ours().size());
        assertThat(series.theirs()).containsSubsequence(later).hasSizeBetween(later.size(), later.size() + 2);
    }
}
