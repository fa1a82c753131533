package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDaysTest {

    @Test
    void everySecondWeekOnTwoDaysGoesByWholeWeeks() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU", "2026-12-01", "2027-01-03"))
                .containsExactly("2026-12-01", "2026-12-06", "2026-12-15", "2026-12-20", "2026-12-29", "2027-01-03");
    }

    @Test
    void theWeeksFirstDayDecidesWhichWeekASundayIsIn() {
        assertThat(days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU", "2026-12-01", "2026-12-31"))
                .containsExactly("2026-12-01", "2026-12-13", "2026-12-15", "2026-12-27", "2026-12-29");
    }

    @Test
    void theLastSundayOfAMonthIsCountedFromItsEnd() {
        assertThat(days("FREQ=MONTHLY;BYDAY=-1SU", "2027-01-31", "2027-03-31"))
                .containsExactly("2027-01-31", "2027-02-28", "2027-03-28");
    }

    @Test
    void aLeapDayComesEveryFourYears() {
        assertThat(days("FREQ=YEARLY;COUNT=3", "2024-02-29", "2040-01-01"))
                .containsExactly("2024-02-29", "2028-02-29", "2032-02-29");
    }

    @Test
    void theThirtyFirstSkipsShortMonths() {
        assertThat(days("FREQ=MONTHLY", "2027-01-31", "2027-05-31"))
                .containsExactly("2027-01-31", "2027-03-31", "2027-05-31");
    }

    @Test
    void positionsPickFromTheDaysOfAMonth() {
        assertThat(days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2027-01-29", "2027-03-31"))
                .containsExactly("2027-01-29", "2027-02-26", "2027-03-31");
    }

    @Test
    void aRuleThatNoDayMeetsGivesItsFirstDayAlone() {
        assertThat(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-12-01", "2086-12-01"))
                .containsExactly("2026-12-01");
    }

    private static List<String> days(String rule, String first, String last) {
        LocalDateTime end = LocalDate.parse(last).atTime(23, 59);
        return new RuleDays(recurrence(rule), LocalDate.parse(first).atTime(7, 0), new RuleBudget())
                .upTo(end, 100).stream()
                        .map(day -> day.toLocalDate().toString())
                        .toList();
    }

    private static Recurrence recurrence(String rule) {
        return Biweekly.parse(
                        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nRRULE:" + rule + "\nEND:VEVENT\nEND:VCALENDAR")
                .first()
                .getEvents()
                .get(0)
                .getRecurrenceRule()
                .getValue();
    }
}
