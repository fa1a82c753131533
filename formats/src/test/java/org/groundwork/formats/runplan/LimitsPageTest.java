package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LimitsPageTest {

    @Test
    void theManualNamesTheLimitsThatAreKept() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "manual", "limits.md"));
        assertThat(page)
                .contains("| a run plan file, and all that a zip unpacks to | "
                        + RunPlanReader.LARGEST_BYTES / 1024 / 1024)
                .contains("| events of a calendar | " + written(CalendarPlan.MOST_EVENTS))
                .contains("| starts of one event | " + written(EventOccurrences.MOST_OCCURRENCES))
                .contains("| days that all series of a calendar look at | " + written(RuleBudget.MOST_DAYS))
                .contains("| JSON of a week plan | " + written(WeekPlanJson.LONGEST))
                .contains("| entries of one plan | " + written(WrittenPlan.MOST_ENTRIES));
    }

    private static String written(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
