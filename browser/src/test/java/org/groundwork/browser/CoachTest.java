package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with more athletes than the server tells at once. */
@InChromium
class CoachTest {

    private static final int ATHLETES = 55;

    private static Account coach;

    @BeforeAll
    static void begin() {
        coach = People.coachOf(ATHLETES);
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void whoWantsAttentionStandsFirstAndEverybodyIsThere(Device device) {
        try (Visit visit = Visit.of(coach, device).open("#/athletes")) {
            visit.sees(" of " + ATHLETES + " want attention");
            Locator first = visit.first(".athlete");
            assertThat(first.innerText()).contains("Ada").contains("missed");
            Looks.requireFine(visit, "athletes-many");
            visit.page().locator("main summary").click();
            assertThat(visit.page().locator(".athlete").count()).isEqualTo(ATHLETES);
            Looks.requireRoom(visit, "athletes-all");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void anAthleteOfTheLastPageIsFoundByName(Device device) {
        try (Visit visit = Visit.of(coach, device).open("#/athletes")) {
            visit.sees(" of " + ATHLETES + " want attention");
            visit.page().getByLabel("Search by name").fill("runner 5");
            visit.sees("6 found");
            visit.page().getByLabel("Search by name").fill("nobody of that name");
            visit.sees("0 found");
            visit.page().getByLabel("Search by name").fill("RUNNER 55");
            visit.page().locator(".athlete").click();
            visit.sees("Runner 55").ready();
        }
    }
}
