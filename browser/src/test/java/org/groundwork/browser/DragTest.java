package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A session of a season of 16 weeks carried to another place, by mouse and by finger, and how soon that is answered. */
@InChromium
class DragTest {

    /** So many drops on each device; {@code -Dgroundwork.drops=40} makes more. */
    /** Until the week stands as it was told last, and its prices with it. */
    private static final int SETTLED_MILLIS = 1000;

    private static final int DROPS = Integer.getInteger("groundwork.drops", 4);

    /** The 95th percentile that is held, in milliseconds; 0 where it is only told, for it is the machine's as well. */
    private static final int MOST = Integer.getInteger("groundwork.dropMillis", 0);

    /**
     * Says how long after a mouse moved the prices, and after a drop its answer, stood on the screen. A finger that rests
     * has no such moment.
     */
    private static final String MEASURE = """
            const painted = (selector, begin, name) => {
              const look = new MutationObserver(() => {
                if (document.querySelector(selector) === null) return;
                look.disconnect();
                requestAnimationFrame(() => {
                  const frame = new MessageChannel();
                  frame.port1.onmessage = () => { window[name] = stopwatch() - begin; };
                  frame.port2.postMessage(null);
                });
              });
              look.observe(document, { childList: true, subtree: true });
            };
            let moved = 0;
            addEventListener("pointermove", () => { moved = stopwatch(); }, true);
            addEventListener("pointerup", () => painted(".toast strong", stopwatch(), "answeredAfter"), true);
            addEventListener("pointerdown", () => {
              delete window.pricedAfter;
              const look = new MutationObserver(() => {
                if (document.querySelector(".price") === null) return;
                look.disconnect();
                const begin = moved;
                requestAnimationFrame(() => setTimeout(() => { window.pricedAfter = stopwatch() - begin; }));
              });
              look.observe(document, { childList: true, subtree: true });
            }, true);""";

    private static final LocalDate NEXT_WEEK = People.MONDAY.plusWeeks(1);
    private static final String WEEK = "#/week/" + NEXT_WEEK;

    private Account ada;
    private JsonNode session;

    @BeforeEach
    void begin() {
        ada = People.adaWithSixteenWeeks();
        JsonNode sessions = ada.get("/weeks/" + NEXT_WEEK).get("sessions");
        session = sessions.get(sessions.size() - 1);
    }

    /** The place, among those of the week where no session stands, that costs least more. */
    private JsonNode best() {
        List<String> taken = ada.get("/weeks/" + NEXT_WEEK)
                .get("sessions")
                .valueStream()
                .map(DragTest::name)
                .toList();
        return ada.get("/sessions/" + session.get("id").stringValue())
                .get("placement")
                .get("alternatives")
                .valueStream()
                .filter(place -> place.hasNonNull("extraCost") && !taken.contains(name(place)))
                .min(Comparator.comparingLong(place -> place.get("extraCost").longValue()))
                .orElseThrow();
    }

    private static String name(JsonNode place) {
        return place.get("date").stringValue() + " " + place.get("slot").stringValue();
    }

    private String placeNow() {
        return name(ada.get("/sessions/" + session.get("id").stringValue()));
    }

    private static Locator slot(Visit visit, JsonNode place) {
        return visit.page().locator("[data-place='" + name(place) + "']");
    }

    private static Locator carried(Visit visit) {
        return visit.page().locator(".strength.can-move").last();
    }

    private static Visit measured(Account account, Device device) {
        Visit visit = Visit.of(account, device);
        visit.page().addInitScript(MEASURE);
        visit.open(WEEK);
        visit.page().waitForTimeout(SETTLED_MILLIS);
        return visit;
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aSessionStandsWhereItWasPutDownAndTheAnswerSaysWhatElseChanged(Device device) {
        List<Double> answers = new ArrayList<>();
        List<Double> prices = new ArrayList<>();
        JsonNode best = best();
        try (Visit visit = measured(ada, device)) {
            for (int drop = 0; drop < DROPS; drop++) {
                Hand hand = new Hand(visit).lift(carried(visit)).over(slot(visit, best));
                visit.first(".slot.is-over .price");
                prices.add(await(visit, "pricedAfter"));
                if (drop == 0) {
                    visit.picture("week-carried-" + device.word());
                }
                hand.letGo();
                answers.add(await(visit, "answeredAfter"));
                visit.sees("moves to");
                assertThat(placeNow()).isEqualTo(name(best));
                visit.button("Undo").click();
                visit.sees("Taken back.").button("Close").click();
                visit.page().evaluate("() => { delete window.answeredAfter; }");
                visit.page().waitForTimeout(SETTLED_MILLIS);
            }
        }
        if (!device.isTouched()) {
            tell("prices after a pick-up", device, prices);
        }
        tell("the answer to a drop", device, answers);
        assertThat(MOST == 0 || percentile(answers, 95) <= MOST).isTrue();
    }

    private static double await(Visit visit, String name) {
        visit.page().waitForCondition(() -> told(visit, name) >= 0);
        return told(visit, name);
    }

    private static double told(Visit visit, String name) {
        return ((Number) visit.page().evaluate("name => window[name] ?? -1", name)).doubleValue();
    }

    private static void tell(String what, Device device, List<Double> millis) {
        System.out.printf(
                "%s on a %s: %d times, p50 %.0f ms, p95 %.0f ms%n",
                what, device.word(), millis.size(), percentile(millis, 50), percentile(millis, 95));
    }

    private static double percentile(List<Double> millis, int percent) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void letGoOverNoPlaceItStaysWhereItWas(Device device) {
        String before = placeNow();
        try (Visit visit = measured(ada, device)) {
            new Hand(visit)
                    .lift(carried(visit))
                    .over(visit.page().locator("h1"))
                    .letGo();
            visit.page()
                    .waitForCondition(
                            () -> visit.page().locator(".picking, .carried").count() == 0);
            assertThat(visit.page().url()).endsWith(WEEK);
            assertThat(placeNow()).isEqualTo(before);
        }
    }

    @Test
    void escapePutsBackWhatAMouseCarries() {
        JsonNode best = best();
        try (Visit visit = measured(ada, Device.DESKTOP)) {
            Hand hand = new Hand(visit).lift(carried(visit)).over(slot(visit, best));
            visit.page().keyboard().press("Escape");
            visit.page()
                    .waitForCondition(
                            () -> visit.page().locator(".picking, .carried").count() == 0);
            hand.letGo();
            assertThat(visit.page().locator(".toast").count()).isZero();
        }
    }

    @Test
    void aFingerThatPassesByScrollsAndPicksNothingUp() {
        try (Visit visit = measured(ada, Device.PHONE)) {
            visit.page().evaluate("() => scrollTo(0, 300)");
            new Hand(visit).swipe(carried(visit), 120);
            visit.page().waitForTimeout(600);
            assertThat(visit.page().locator(".picking, .carried").count()).isZero();
            assertThat(visit.page().url()).endsWith(WEEK);
        }
    }
}
