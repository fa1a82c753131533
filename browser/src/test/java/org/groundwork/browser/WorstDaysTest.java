package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing there, nothing answering, far too much, elsewhere. */
@InChromium
class WorstDaysTest {

    private static final String API = "**/api/v1/athletes/**";
    private static final List<String> SCREENS = List.of("", "week", "season", "progress");

    private static Account ada;

    @BeforeAll
    static void begin() {
        ada = People.ada();
    }

    private static String session() {
        return ada.get("/today").get("session").get("id").stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "week", "season", "progress", "settings", "session/2026-W50-1", "gym/2026-W50-1"})
    void whoHasNoAthleteYetIsLedToTheSetUp(String screen) {
        try (Visit visit = Visit.of(Account.empty(), Device.PHONE)) {
            visit.open("#/" + screen).sees("Your race");
        }
    }

    @Test
    void whoLoggedNothingIsToldWhatWillFillTheScreen() {
        try (Visit visit = Visit.of(ada, Device.PHONE).open("#/progress")) {
            visit.sees("Log a session, and this fills.");
            Looks.requireFine(visit, "progress-empty");
        }
    }

    @Test
    void anAddressOfNoSessionSaysSo() {
        try (Visit visit = Visit.of(ada, Device.PHONE).open("#/session/1999-W01-1")) {
            visit.page().getByRole(AriaRole.ALERT).waitFor();
            Looks.requireFine(visit, "session-unknown");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aWeekBesideTheSeasonHasWaysBack(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/week")) {
            visit.link("Week before").click();
            visit.sees("30 Nov to 6 Dec").ready();
            Looks.requireFine(visit, "week-beside-the-season");
            visit.link("This week").click();
            visit.sees("7 Dec to 13 Dec");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aServerThatFailsIsSaidToAndAskedAgain(Device device) {
        try (Visit visit = Visit.of(ada, device)) {
            visit.page()
                    .route(
                            API,
                            route -> route.fulfill(
                                    new FulfillOptions().setStatus(500).setBody("{}")));
            for (String screen : SCREENS) {
                visit.open("#/" + screen);
                visit.page().getByRole(AriaRole.ALERT).waitFor();
                assertThat(visit.words())
                        .containsOnlyOnce("The server ran into a fault of its own.")
                        .doesNotContain("500");
                Looks.requireFine(visit, "failed-" + (screen.isEmpty() ? "today" : screen));
            }
            visit.open("#/").button("Try again").waitFor();
            visit.page().unroute(API);
            visit.button("Try again").click();
            visit.sees("Thursday 10 December");
        }
    }

    @Test
    void aServerThatIsGoneIsSaidTo() {
        try (Visit visit = Visit.of(ada, Device.PHONE)) {
            visit.page().route(API, route -> route.abort());
            visit.open("#/season").page().getByRole(AriaRole.ALERT).waitFor();
            Looks.requireFine(visit, "gone-season");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void withoutANetworkWhatWasSeenCanBeReadAndTheRestSaysWhyNot(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/")) {
            visit.page().evaluate("() => navigator.serviceWorker.ready.then(() => true)");
            visit.page().reload();
            visit.ready().open("#/week");
            visit.context().setOffline(true);
            visit.page().reload();
            visit.ready().sees("7 Dec to 13 Dec").sees("No network");
            visit.open("#/").sees("Thursday 10 December");
            Looks.requireFine(visit, "offline-today");
            visit.open("#/library").sees("never opened here before");
            Looks.requireFine(visit, "offline-never-seen");
            visit.context().setOffline(false);
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aMoveMadeWithoutANetworkGoesOutLater(Device device) {
        Account other = People.ada();
        String next = "/weeks/" + People.MONDAY.plusWeeks(1);
        String before = other.get(next).get("sessions").toString();
        try (Visit visit = Visit.of(other, device).open("#/week/" + People.MONDAY.plusWeeks(1))) {
            visit.page().getByText("Places").first().click();
            visit.first("dialog button.place");
            visit.context().setOffline(true);
            visit.page().locator("dialog button.place").last().click();
            visit.sees("goes out later").sees("1 change is kept");
            Looks.requireFine(visit, "offline-moved");
            visit.context().setOffline(false);
            visit.page()
                    .waitForCondition(
                            () -> !other.get(next).get("sessions").toString().equals(before));
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void namesAsLongAsTheyGetFit(Device device) {
        try (Visit visit = Visit.of(People.withLongNames(), device)) {
            for (String screen : List.of("", "week", "week/2027-04-12", "season", "settings", "more")) {
                visit.open("#/" + screen);
                Looks.requireRoom(visit, "long-names-" + (screen.isEmpty() ? "today" : screen.replace('/', '-')));
            }
            visit.open("#/season").text("The same as a table").click();
            Looks.requireRoom(visit, "long-names-season-table");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void sixtyWeeksFitIntoOnePicture(Device device) {
        try (Visit visit = Visit.of(People.withSixtyWeeks(), device).open("#/season")) {
            Locator weeks = visit.page().locator(".picture a");
            weeks.first().waitFor();
            assertThat(weeks.count()).isGreaterThanOrEqualTo(60);
            Looks.requireFine(visit, "season-sixty-weeks");
            weeks.nth(58).press("Enter");
            visit.sees(" to ").ready();
            Looks.requireRoom(visit, "week-of-sixty");
        }
    }

    /** The season's picture is drawn once its width is known. */
    private static String wordsOf(Visit visit, String screen) {
        visit.open(screen);
        if (screen.equals("#/season")) {
            visit.first(".picture a");
        }
        return visit.words();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles", "Asia/Kathmandu"})
    void elsewhereEveryDayIsStillTheAthletesOwn(String zone) {
        List<String> screens = List.of("#/", "#/week", "#/season", "#/session/" + session());
        try (Visit home = Visit.of(ada, Device.DESKTOP);
                Visit abroad = Visit.of(ada, Device.DESKTOP, options -> options.setTimezoneId(zone))) {
            for (String screen : screens) {
                assertThat(wordsOf(abroad, screen)).as(screen).isEqualTo(wordsOf(home, screen));
            }
        }
    }
}
