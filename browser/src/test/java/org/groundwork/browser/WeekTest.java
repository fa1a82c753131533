package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Moving a session in the week by a tap, by keyboard and from its list, at the price that the server reckoned. */
@InChromium
class WeekTest {

    private static final LocalDate NEXT_WEEK = People.MONDAY.plusWeeks(1);
    private static final String WEEK = "#/week/" + NEXT_WEEK;

    private Account ada;
    private String session;

    @BeforeEach
    void begin() {
        ada = People.ada();
        session =
                ada.get("/weeks/" + NEXT_WEEK).get("sessions").get(1).get("id").stringValue();
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

    @ParameterizedTest
    @EnumSource(Device.class)
    void theListOfPlacesHasEveryPriceOfTheServerTheCheapestFirst(Device device) {
        try (Visit visit = Visit.of(ada, device).open(WEEK)) {
            visit.page().getByLabel(Pattern.compile("^Places: .*, Thu$")).click();
            Locator prices = visit.page().locator("dialog button.place span:last-child");
            prices.first().waitFor();
            assertThat(begins(prices)).isEqualTo(prices());
            Looks.requireFine(visit, "week-places");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void pickedUpItShowsInEachSlotWhatTheServerSaysItCosts(Device device) {
        try (Visit visit = Visit.of(ada, device).open(WEEK)) {
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
        try (Visit visit = Visit.of(ada, device).open(WEEK)) {
            pick(visit).click();
            visit.page().locator(".week .price[data-best]").first().click();
            visit.sees("moves to");
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
        try (Visit visit = Visit.of(ada, device).open(WEEK)) {
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
            visit.sees("moves to");
            assertThat(placeNow()).isNotEqualTo(before);
        }
    }

    private static WaitForOptions hidden() {
        return new WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }
}
