package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Moving a session in the week by pointer, by keyboard and from its list, at the price that the server reckoned. */
@InChromium
class WeekTest {

    /** Says when a drop was answered, in milliseconds after it. */
    private static final String MEASURE = """
            addEventListener("drop", () => {
              const begin = stopwatch();
              const look = new MutationObserver(() => {
                if (document.querySelector(".toast strong") === null) return;
                look.disconnect();
                window.answeredAfter = stopwatch() - begin;
              });
              look.observe(document.body, { childList: true, subtree: true });
            }, true);""";

    private Account ada;
    private String session;

    @BeforeEach
    void begin() {
        ada = People.ada();
        session = ada.get("/today").get("session").get("id").stringValue();
    }

    private JsonNode sessionNow() {
        return ada.get("/sessions/" + session);
    }

    private String placeNow() {
        return sessionNow().get("date").stringValue() + " "
                + sessionNow().get("slot").stringValue();
    }

    /** The open places of the session as their prices begin, the cheapest first. */
    private List<String> prices() {
        return StreamSupport.stream(
                        sessionNow().get("placement").get("alternatives").spliterator(), false)
                .filter(place -> place.hasNonNull("extraCost"))
                .map(place -> place.get("extraCost").longValue())
                .sorted()
                .map(cost -> cost == 0 ? "as good" : "+" + cost)
                .toList();
    }

    private static List<String> begins(Locator texts) {
        return texts.allInnerTexts().stream()
                .map(text -> text.split(",")[0].strip())
                .toList();
    }

    private static Locator pick(Visit visit) {
        return visit.page().getByLabel(Pattern.compile("^Move: .*, Thu$"));
    }

    private static void seesTheAnswer(Visit visit) {
        visit.sees("Moved");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theListOfPlacesHasEveryPriceOfTheServerTheCheapestFirst(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/week")) {
            visit.page()
                    .getByLabel(Pattern.compile("^Places: .*, Thu$"))
                    .click();
            Locator prices = visit.page().locator("dialog button.place span:last-child");
            prices.first().waitFor();
            assertThat(begins(prices)).isEqualTo(prices());
            Looks.requireFine(visit, "week-places");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void pickedUpItShowsInEachSlotWhatTheServerSaysItCosts(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/week")) {
            pick(visit).click();
            Locator prices = visit.page().locator(".week .price");
            prices.first().waitFor();
            assertThat(begins(prices)).containsExactlyInAnyOrderElementsOf(prices());
            Looks.requireFine(visit, "week-picked-up");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aTappedPlaceIsWhereTheSessionStandsThenAndUndoTakesItBack(Device device) {
        String before = placeNow();
        try (Visit visit = Visit.of(ada, device).open("#/week")) {
            pick(visit).click();
            visit.page().locator(".week .price[data-best]").first().click();
            visit.sees("stands");
            assertThat(placeNow()).isNotEqualTo(before);
            Looks.requireFine(visit, "week-moved");
            visit.button("Undo").click();
            visit.sees("Taken back.");
            assertThat(placeNow()).isEqualTo(before);
            pick(visit).waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theKeyboardAloneMovesASession(Device device) {
        String before = placeNow();
        try (Visit visit = Visit.of(ada, device).open("#/week")) {
            pick(visit).press("Enter");
            visit.page().locator(".price:focus").waitFor();
            visit.page().keyboard().press("Escape");
            visit.page().locator(".price").first().waitFor(hidden());
            pick(visit).press("Enter");
            visit.page().locator(".price:focus").waitFor();
            visit.page().keyboard().press("ArrowRight");
            visit.page().keyboard().press("ArrowLeft");
            visit.page().locator(".price[data-best]:focus").waitFor();
            visit.page().keyboard().press("Enter");
            visit.sees("stands");
            assertThat(placeNow()).isNotEqualTo(before);
        }
    }

    private static WaitForOptions hidden() {
        return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    /** How long an answer took is said and not held: it is the machine's as much as the program's. */
    @Test
    void aDraggedSessionStandsWhereItWasDroppedWithEverythingElseThatChanged() {
        String before = placeNow();
        try (Visit visit = Visit.of(ada, Device.DESKTOP)) {
            visit.page().addInitScript(MEASURE);
            visit.open("#/week");
            for (int day = 1; day < 5; day++) {
                dragTo(visit, day);
            }
            Looks.requireFine(visit, "week-dragged");
            assertThat(placeNow()).isNotEqualTo(before);
        }
    }

    private void dragTo(Visit visit, int free) {
        String before = placeNow();
        Locator box = visit.page().locator(".strength[draggable=true]").last();
        box.hover();
        visit.page().mouse().down();
        visit.page().locator(".day").nth(4).hover();
        Locator place = visit.page().locator(".week .price").nth(free % prices().size());
        place.hover();
        place.hover();
        visit.page().mouse().up();
        visit.page().waitForCondition(() -> visit.page().evaluate("() => window.answeredAfter ?? null") != null);
        System.out.printf(
                "a drop from %s to %s was answered after %.0f ms%n",
                before, placeNow(), ((Number) visit.page().evaluate("() => window.answeredAfter")).doubleValue());
        visit.page().evaluate("() => { delete window.answeredAfter; }");
        visit.button("Close").click();
    }
}
