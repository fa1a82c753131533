package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many runs the recurring events of calendar libraries' suites are, by their names, words and rules. */
@EnabledIf("isThere")
class RecurringEventCountsTest {

    private static final String FIRST = "ical/ical4j/src/test/resources/samples/";
    private static final String SECOND = "ical/python-icalendar/src/icalendar/tests/";

    static boolean isThere() {
        return CorpusTest.isThere();
    }

    @ParameterizedTest
    @CsvSource({
        "valid/calconnect.ics, 5",
        "valid/calconnect3.ics, 5",
        "valid/calconnect5.ics, 5",
        "valid/calconnect10.ics, 5",
        "valid/derryn.ics, 16",
        "valid/friday13.ics, 2",
        "valid/EXDATE-IN-UTC.ics, 85",
        "valid/blalor.ics, 14",
        "valid/New Years Day.ics, 1",
    })
    void ofTheFirstSuite(String file, int runs) {
        assertThat(count(FIRST + file)).isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({
        "calendars/period_with_timezone.ics, 9",
        "calendars/issue_156_RDATE_with_PERIOD_TZID_khal_2.ics, 4",
        "calendars/issue_165_missing_event.ics, 14",
        "calendars/issue_1081_event_with_rrule.ics, 10",
        "events/issue_70_rrule_causes_attribute_error.ics, 18",
        "events/issue_112_missing_tzinfo_on_exdate.ics, 11",
        "events/event_with_recurrence_exdates_on_different_lines.ics, 10",
        "events/event_with_recurrence.ics, 97",
    })
    void ofTheSecondSuite(String file, int runs) {
        assertThat(count(SECOND + file)).isEqualTo(runs);
    }

    private static int count(String file) {
        ReadingContext context = ReadingContext.of(ZoneId.of("Europe/London"));
        return new RunPlanReader()
                .read(CorpusTest.corpus().orElseThrow().resolve(file), context)
                .runs()
                .size();
    }
}
