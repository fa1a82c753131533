package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.groundwork.formats.log.LiftingLogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsPageTest {

    private static final Map<Share, String> ROWS = Map.of(
            Share.EVENTS, "events of calendars",
            Share.DATE_CHARACTERS, "rules and lists of dates of calendars",
            Share.ROWS, "rows of tables",
            Share.JSON_CHARACTERS, "JSON of week plans",
            Share.TYPED_CHARACTERS, "typed words",
            Share.WORD_CHARACTERS, "words of entries",
            Share.NUMBERS, "numbers in the words of entries",
            Share.ENTRIES, "entries");

    @ParameterizedTest
    @EnumSource
    void theManualNamesWhatTheFilesOfAnImportShare(Share share) throws IOException {
        assertThat(page()).contains("| " + ROWS.get(share) + " | " + written(share.most()));
    }

    @Test
    void theManualNamesTheLimitsOfEachFile() throws IOException {
        assertThat(page())
                .contains("| a run plan file, and all that a zip unpacks to | "
                        + RunPlanReader.LARGEST_BYTES / 1024 / 1024)
                .contains("| starts of one event | " + written(EventOccurrences.MOST_OCCURRENCES))
                .contains("| days that all series look at | " + written(RuleBudget.MOST_DAYS))
                .contains("each period of a rule counts as " + RuleBudget.DAYS_OF_A_PERIOD + " more |")
                .contains("| files in a zip | " + ZipPlan.MOST_FILES)
                .contains("| an endless series | " + EventOccurrences.ENDLESS_DAYS + " days")
                .contains("| years that a series may span | " + EventOccurrences.LONGEST_YEARS)
                .contains("| one line of a calendar, with its folds | " + written(CalendarLine.LONGEST))
                .contains("| a log of lifting | " + LiftingLogReader.LARGEST_BYTES / 1024 / 1024 + " MiB")
                .contains("| JSON, how deep | " + WeekPlanJson.DEEPEST)
                .contains("| changes of the time zones of a calendar | " + written(EventLines.MOST_ZONE_CHANGES));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "manual", "limits.md"));
    }

    private static String written(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
