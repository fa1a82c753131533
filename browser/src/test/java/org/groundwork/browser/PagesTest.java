package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What the quieter screens are for: the season, a session and its reasons, progress, the library, settings. */
@InChromium
class PagesTest {

    private static Account ada;

    @BeforeAll
    static void begin() {
        ada = People.adaWithLog();
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aWeekOfTheSeasonsPictureOpensIt(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/season")) {
            visit.first(".picture a");
            visit.link("Open the week of 11 Jan").click();
            visit.sees("11 Jan to 17 Jan").ready();
            Looks.requireFine(visit, "week-far");
            visit.open("#/season").text("The same as a table").click();
            visit.first("tbody tr");
            int weeks = ada.get("/season").get("weeks").size();
            assertThat(visit.page().locator("tbody tr").count()).isEqualTo(weeks);
            Looks.requireFine(visit, "season-table");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aSessionShowsEveryExerciseAndARuleWithItsSource(Device device) {
        JsonNode session = ada.get("/today").get("session");
        try (Visit visit =
                Visit.of(ada, device).open("#/session/" + session.get("id").stringValue())) {
            for (JsonNode exercise : session.get("exercises")) {
                visit.sees(exercise.get("name").stringValue());
            }
            visit.text("Other places this week").click();
            visit.button("Why: Heavy").click();
            visit.first("dialog dt");
            visit.sees("Source:");
            Looks.requireFine(visit, "why");
            visit.page().keyboard().press("Escape");
            visit.page()
                    .locator("dialog")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void progressDrawsEachLiftOfThreeWeeksThatTellEnoughAndNoneOfFewer(Device device) {
        Account longer = People.adaWithWeeks();
        try (Visit visit = Visit.of(longer, device).open("#/progress")) {
            visit.first(".plot svg");
            assertThat(visit.page().locator(".plot svg").count()).isEqualTo(lifts(longer));
            Looks.requireFine(visit, "progress-drawn");
        }
        try (Visit visit = Visit.of(ada, device).open("#/progress")) {
            visit.sees("weeks that tell enough");
            assertThat(visit.page().locator(".plot svg").count()).isEqualTo(lifts(ada));
        }
    }

    private static long lifts(Account account) {
        return account.get("/progress")
                .get("lifts")
                .valueStream()
                .filter(lift -> lift.get("points")
                                .valueStream()
                                .filter(PagesTest::tellsEnough)
                                .count()
                        >= 3)
                .count();
    }

    private static boolean tellsEnough(JsonNode point) {
        double range = point.get("highKg").doubleValue() - point.get("lowKg").doubleValue();
        return range <= point.get("e1rmKg").doubleValue() / 5;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void anEstimateIsSaidInWholeKilogramsOrPounds(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/progress")) {
            assertThat(visit.sees("Most likely").words()).containsPattern("Most likely \\d+ to \\d+ kg\n");
            visit.open("#/settings").page().getByLabel("Miles, pounds").check();
            assertThat(visit.open("#/progress").sees("Most likely").words())
                    .containsPattern("Most likely \\d+ to \\d+ lb\n");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theLibraryFindsByNameAndPattern(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/library")) {
            visit.page().getByLabel("Search").fill("squat");
            visit.page().getByLabel("Pattern").selectOption("SQUAT");
            visit.first("summary").click();
            Looks.requireFine(visit, "library-found");
            visit.page().getByLabel("Search").fill("no such exercise");
            visit.sees("0 exercises");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void milesPoundsAndTheLookStayChosen(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/settings")) {
            visit.page().getByLabel("Miles, pounds").check();
            visit.page().getByLabel("Dark").check();
            visit.page().reload();
            visit.ready().open("#/week");
            assertThat(visit.words()).contains(" mi").doesNotContain(" km");
            assertThat(visit.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
            String session = ada.get("/today").get("session").get("id").stringValue();
            assertThat(visit.open("#/session/" + session).words())
                    .contains(" lb")
                    .doesNotContain(" kg");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theCalendarsSecretAddressIsOne(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/sharing")) {
            visit.button("Make an address").click();
            Locator secret = visit.first(".secret");
            Looks.requireFine(visit, "sharing-address");
            APIResponse calendar = visit.context().request().get(secret.innerText());
            assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void whoSignsOutLeavesNothingToRead(Device device) {
        Account account = People.ada();
        try (Visit visit = Visit.of(account, device).open("#/").open("#/settings")) {
            visit.button("Sign out").click();
            visit.page()
                    .getByLabel("Password", new GetByLabelOptions().setExact(true))
                    .waitFor();
            visit.page().navigate(visit.page().url().replaceFirst("#.*", "#/week"));
            visit.page().reload();
            visit.page()
                    .getByLabel("Password", new GetByLabelOptions().setExact(true))
                    .waitFor();
        }
    }
}
