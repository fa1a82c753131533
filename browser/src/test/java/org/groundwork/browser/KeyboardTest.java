package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a hand can reach, Tab reaches too, and one sees where it is. */
@InChromium
class KeyboardTest {

    private static final int MOST_STOPS = 400;

    /** Marks each thing that can be used, so that it can be told from its like. */
    private static final String MARK = """
            () => [...document.querySelectorAll("a[href], button:not(:disabled), input, select, textarea, summary")]
              .filter((one) => one.checkVisibility() && !(one.type === "radio" && !one.checked))
              .map((one, at) => { one.dataset.stop = `${at} ${one.tagName} ${one.getAttribute("aria-label") ?? one.textContent}`; return one.dataset.stop; })""";

    private static final String WHERE = """
            () => {
              const one = document.activeElement;
              const style = getComputedStyle(one);
              const chip = one.matches(".chip input") ? getComputedStyle(one.nextElementSibling) : style;
              const door = one.querySelector(".door");
              const seen = door !== null && getComputedStyle(door).stroke !== "none"
                || [style, chip].some((look) => look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0);
              return one.dataset.stop === undefined ? "" : (seen ? "" : "unseen: ") + one.dataset.stop;
            }""";

    private static Account ada;

    @BeforeAll
    static void begin() {
        ada = People.ada();
    }

    private static Set<String> stops(Visit visit) {
        Set<String> stops = new LinkedHashSet<>();
        for (int at = 0; at < MOST_STOPS; at++) {
            visit.page().keyboard().press("Tab");
            String stop = (String) visit.page().evaluate(WHERE);
            if (!stop.isEmpty() && !stops.add(stop)) {
                return stops;
            }
        }
        return stops;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "week", "season", "settings", "session/2026-W50-2", "check-in/2026-W50-2", "gym/2026-W50-2"})
    void tabReachesEverythingAndShowsWhereItIs(String screen) {
        try (Visit visit = Visit.of(ada, Device.DESKTOP).open("#/" + screen)) {
            Object all = visit.page().evaluate(MARK);
            assertThat(stops(visit))
                    .containsAll(((List<?>) all).stream().map(String::valueOf).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shorter", "Move", "Can't today"})
    void aSheetTakesTheFocusAndGivesItBack(String button) {
        try (Visit visit = Visit.of(ada, Device.DESKTOP).open("#/")) {
            visit.button(button).press("Enter");
            visit.first("dialog :focus");
            visit.page().keyboard().press("Escape");
            visit.page().waitForCondition(() -> visit.page().locator("dialog").count() == 0);
            assertThat(visit.page().evaluate("() => document.activeElement.innerText"))
                    .isEqualTo(button);
        }
    }
}
