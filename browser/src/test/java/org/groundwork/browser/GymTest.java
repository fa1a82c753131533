package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A session while it is held, with and without a network. */
@InChromium
class GymTest {

    private static Visit begun(Account ada, Device device) {
        Visit visit = Visit.of(ada, device).open("#/");
        visit.link("Start").click();
        visit.sees("Before you start");
        visit.button("Start the session").click();
        visit.first(".set.is-due");
        return visit;
    }

    private static void awaitSets(Visit visit, Account ada, int sets) {
        visit.page().waitForCondition(() -> loggedSets(ada) >= sets);
    }

    private static int loggedSets(Account ada) {
        int sets = 0;
        for (JsonNode entry : ada.get("/log").get("entries")) {
            sets += "set".equals(entry.get("entry").stringValue()) ? 1 : 0;
        }
        return sets;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void oneTapDoesASetAndTheServerHasIt(Device device) {
        Account ada = People.ada();
        try (Visit visit = begun(ada, device)) {
            Looks.requireFine(visit, "gym");
            visit.button("Done").click();
            visit.sees("✓");
            awaitSets(visit, ada, 1);
            assertThat(loggedSets(ada)).isEqualTo(1);
            Looks.requireFine(visit, "gym-one-done");
            visit.button("Finish here").click();
            visit.sees("Done for today");
            Looks.requireFine(visit, "gym-finish");
        }
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void setsDoneWithoutANetworkArriveOnceWhenItIsBack(Device device) {
        Account ada = People.ada();
        try (Visit visit = begun(ada, device)) {
            visit.context().setOffline(true);
            visit.button("Done").click();
            visit.sees("✓");
            visit.button("Finish here").click();
            visit.button("Finish").click();
            visit.sees("Every set is kept on this phone.");
            assertThat(loggedSets(ada)).isZero();
            visit.context().setOffline(false);
            awaitSets(visit, ada, 1);
            assertThat(loggedSets(ada)).isEqualTo(1);
        }
    }
}
