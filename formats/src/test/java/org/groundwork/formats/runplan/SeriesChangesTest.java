package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesChangesTest {

    private static final String WEEKLY =
            Calendars.event("UID:a", "DTSTART:20261201T070000", "RRULE:FREQ=WEEKLY;COUNT=4", "SUMMARY:easy");

    @Test
    void aChangeOfAllThatFollowMovesAndRenamesThem() {
        assertThat(changed("RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T070000", "DTSTART:20261209T190000"))
                .containsExactly(
                        "2026-12-01:AM easy", "2026-12-09:PM hills", "2026-12-16:PM hills", "2026-12-23:PM hills");
    }

    @Test
    void aCancellationOfAllThatFollowEndsTheSeries() {
        assertThat(changed(
                        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261215T070000",
                        "DTSTART:20261215T070000",
                        "STATUS:CANCELLED"))
                .containsExactly("2026-12-01:AM easy", "2026-12-08:AM easy");
    }

    @Test
    void aChangeThatIsASeriesItselfTakesThePlaceOfTheRest() {
        assertThat(changed(
                        "RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T070000",
                        "DTSTART:20261208T070000",
                        "RRULE:FREQ=DAILY;COUNT=2"))
                .containsExactly("2026-12-01:AM easy", "2026-12-08:AM hills", "2026-12-09:AM hills");
    }

    @Test
    void theLaterOfTwoChangesHoldsFromItsOwnMoment() {
        String first = change("RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T070000", "DTSTART:20261208T190000");
        String second = change("RECURRENCE-ID;RANGE=THISANDFUTURE:20261222T070000", "DTSTART:20261223T070000");
        assertThat(Calendars.runs(Calendars.of(WEEKLY, first, second)))
                .containsExactly(
                        "2026-12-01:AM easy", "2026-12-08:PM hills", "2026-12-15:PM hills", "2026-12-23:AM hills");
    }

    @Test
    void aSingleChangeWithinAChangeOfAllThatFollowStands() {
        String all = change("RECURRENCE-ID;RANGE=THISANDFUTURE:20261208T070000", "DTSTART:20261208T190000");
        String one = change("RECURRENCE-ID:20261215T070000", "DTSTART:20261217T070000");
        assertThat(Calendars.runs(Calendars.of(WEEKLY, all, one)))
                .containsExactly(
                        "2026-12-01:AM easy", "2026-12-08:PM hills", "2026-12-17:AM hills", "2026-12-22:PM hills");
    }

    @Test
    void anOverrideOutsideItsSeriesIsARunOfItsOwn() {
        assertThat(changed("RECURRENCE-ID:20270301T070000", "DTSTART:20270302T070000"))
                .hasSize(5)
                .last()
                .isEqualTo("2027-03-02:AM hills");
    }

    @Test
    void anOverrideInAnotherZoneIsOfTheSameMoment() {
        String series = Calendars.event(
                "UID:a", "DTSTART;TZID=America/New_York:20261201T080000", "RRULE:FREQ=WEEKLY;COUNT=2", "SUMMARY:easy");
        String zoned = change(
                "RECURRENCE-ID;TZID=America/New_York:20261208T080000", "DTSTART;TZID=Asia/Tokyo:20261208T100000");
        String utc = change("RECURRENCE-ID:20261208T130000Z", "DTSTART;VALUE=DATE:20261209");
        assertThat(Calendars.runs(Calendars.of(series, zoned)))
                .containsExactly("2026-12-01:PM easy", "2026-12-08:AM hills");
        assertThat(Calendars.runs(Calendars.of(series, utc)))
                .containsExactly("2026-12-01:PM easy", "2026-12-09:AM hills");
    }

    @Test
    void eventsWithoutAnIdentityAreRunsOfTheirOwn() {
        String series = Calendars.event("DTSTART:20261201T070000", "RRULE:FREQ=WEEKLY;COUNT=2", "SUMMARY:easy");
        String other = Calendars.event("RECURRENCE-ID:20261208T070000", "DTSTART:20261208T190000", "SUMMARY:hills");
        assertThat(Calendars.runs(Calendars.of(series, other)))
                .containsExactly("2026-12-01:AM easy", "2026-12-08:AM easy", "2026-12-08:PM hills");
    }

    @Test
    void aMomentThatNoCalendarHasChangesNothing() {
        assertThat(changed("RECURRENCE-ID:20261399T996099", "DTSTART:20261224T070000"))
                .contains("2026-12-08:AM easy");
    }

    private static List<String> changed(String... lines) {
        return Calendars.runs(Calendars.of(WEEKLY, change(lines)));
    }

    private static String change(String... lines) {
        return Calendars.event("UID:a", "SUMMARY:hills", String.join("\n", lines));
    }
}
