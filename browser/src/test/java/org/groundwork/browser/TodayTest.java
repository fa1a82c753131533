package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A day with intervals in the morning and a heavy session in the evening, and what a hand can do about it. */
@InChromium
class TodayTest {

    private Account ada;
    private JsonNode session;

    @BeforeEach
    void begin() {
        ada = People.ada();
        session = ada.get("/today").get("session");
    }

    private JsonNode sessionNow() {
        return ada.get("/today").path("session");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void theDayTellsItsRunItsSessionAndWhereInTheSeasonItIs(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/")) {
            assertThat(visit.words())
                    .contains(
                            "Thursday 10 December",
                            "Off-season",
                            "to City Marathon",
                            "Intervals",
                            session.get("minutes") + " min");
            for (JsonNode exercise : session.get("exercises")) {
                visit.open("#/session/" + session.get("id").stringValue())
                        .sees(exercise.get("name").stringValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void whatLeavingASessionOutWouldLeadToIsSaidBeforeItIsDoneAndItCanBeTakenBack(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/")) {
            visit.button("Can't today").click();
            visit.sees("What would happen:");
            Looks.requireFine(visit, "today-cant");
            assertThat(sessionNow().isNull()).isFalse();
            visit.button("Leave it out").click();
            visit.sees("Left out.");
            assertThat(sessionNow().isNull()).isTrue();
            Looks.requireFine(visit, "today-left-out");
            visit.button("Undo").click();
            visit.sees("Taken back.");
            assertThat(sessionNow().get("id")).isEqualTo(session.get("id"));
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aShorterSessionIsTheOneThatWasShown(Device device) {
        try (Visit visit = Visit.of(ada, device).open("#/")) {
            visit.button("Shorter").click();
            visit.page().locator("dialog .place").first().waitFor();
            Looks.requireFine(visit, "today-shorter");
            String minutes = visit.page()
                    .locator("dialog .place span")
                    .first()
                    .innerText()
                    .replaceAll("\\D", "");
            visit.page().locator("dialog .place").first().click();
            visit.page().locator(".toast strong").waitFor();
            assertThat(sessionNow().get("minutes").intValue()).isLessThanOrEqualTo(Integer.parseInt(minutes));
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void movingStartsWithTheBestPlace(Device device) {
        ada = People.adaWithLog();
        session = ada.get("/today").get("session");
        JsonNode asked = ada.get("/sessions/" + session.get("id").stringValue());
        try (Visit visit = Visit.of(ada, device).open("#/")) {
            visit.button("Move").click();
            visit.page().locator("dialog button.place").first().waitFor();
            Looks.requireFine(visit, "today-move");
            visit.page().locator("dialog button.place").first().click();
            visit.page().locator(".toast strong").waitFor();
            JsonNode best = cheapest(asked);
            JsonNode moved = ada.get("/sessions/" + session.get("id").stringValue());
            assertThat(moved.get("date")).isEqualTo(best.get("date"));
            assertThat(moved.get("slot")).isEqualTo(best.get("slot"));
        }
    }

    private static JsonNode cheapest(JsonNode session) {
        JsonNode best = null;
        for (JsonNode place : session.get("placement").get("alternatives")) {
            boolean open = place.hasNonNull("extraCost");
            if (open
                    && (best == null
                            || place.get("extraCost").longValue()
                                    < best.get("extraCost").longValue())) {
                best = place;
            }
        }
        return best;
    }
}
