package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.groundwork.app.boot.LiveServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first two minutes: from the link that the server printed to a season. */
@InChromium
class NewcomerTest {

    private static final Path RUNS = Path.of("..", "examples", "marathon-runs.ics");

    private static Visit arrived(Device device) {
        Visit visit = Visit.ofStranger(device);
        visit.page()
                .navigate(
                        LiveServer.link("newcomer-" + UUID.randomUUID()),
                        new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return visit.sees("Your race");
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void aCalendarBecomesASeasonInTenTapsAndTwoMinutes(Device device) {
        long begin = System.nanoTime();
        Taps taps = new Taps();
        try (Visit visit = arrived(device)) {
            Looks.requireFine(visit, "set-up-race");
            taps.type(visit.page().getByLabel("Your name"), "Ada");
            taps.type(visit.page().getByLabel("Date"), "2027-04-18");
            taps.tap(visit.button("Next"));
            taps.choose(visit, visit.page().getByLabel("Choose a file"), RUNS);
            visit.sees("runs understood");
            Looks.requireFine(visit, "set-up-runs");
            taps.tap(visit.button("Next"));
            Looks.requireFine(visit, "set-up-lifting");
            taps.tap(visit.button("Next"));
            Looks.requireFine(visit, "set-up-equipment");
            taps.tap(visit.button("Next"));
            Looks.requireFine(visit, "set-up-days");
            taps.tap(visit.button("Make my season"));
            visit.sees("The same as a table");
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf("newcomer on a %s: %d taps, %d s%n", device.word(), taps.count(), took.toSeconds());
            Looks.requireFine(visit, "set-up-done");
            assertThat(taps.count()).isLessThanOrEqualTo(10);
        }
    }

    @Test
    void whoSkipsEverythingHasASeasonAsWell() {
        try (Visit visit = arrived(Device.PHONE)) {
            for (int step = 0; step < 4; step++) {
                visit.button("Skip").click();
            }
            visit.button("Make my season").click();
            visit.sees("The same as a table");
            Looks.requireFine(visit, "season-of-nothing");
        }
    }

    @Test
    void aFileThatIsNoPlanIsSaidToBeNone() {
        try (Visit visit = arrived(Device.PHONE)) {
            visit.button("Skip").click();
            new Taps().choose(visit, visit.page().getByLabel("Choose a file"), Path.of("pom.xml"));
            visit.sees("0 runs understood").sees("What could not be read");
            Looks.requireFine(visit, "set-up-no-plan");
        }
    }

    @Test
    void aLinkLeadsInOnce() {
        String link = LiveServer.link("newcomer-" + UUID.randomUUID());
        try (Visit first = Visit.ofStranger(Device.PHONE);
                Visit second = Visit.ofStranger(Device.PHONE)) {
            first.page().navigate(link);
            first.sees("Your race");
            second.page().navigate(link);
            second.sees("This link was used before or is too old");
            Looks.requireFine(second, "link-used");
        }
    }

    @Test
    void whoIsNotToBeKeptSignedInIsNot() {
        try (Visit visit = Visit.ofStranger(Device.PHONE).open("#/sign-in")) {
            visit.page().getByLabel("Name").fill("nobody");
            visit.page()
                    .getByLabel("Password", new GetByLabelOptions().setExact(true))
                    .fill("nothing at all");
            visit.page().getByLabel("Keep me signed in").uncheck();
            Request asked = visit.page()
                    .waitForRequest(request -> request.method().equals("POST"), () -> visit.button("Sign in")
                            .click());
            assertThat(asked.postData()).contains("\"keep\":false");
        }
    }

    @Test
    void aWrongPasswordIsSaidToBeWrong() {
        try (Visit visit = Visit.ofStranger(Device.PHONE).open("#/sign-in")) {
            Looks.requireFine(visit, "sign-in");
            visit.page().getByLabel("Name").fill("nobody");
            visit.page()
                    .getByLabel("Password", new GetByLabelOptions().setExact(true))
                    .fill("nothing at all");
            visit.button("Sign in").click();
            visit.sees("the name or the password is wrong");
            Looks.requireFine(visit, "sign-in-wrong");
        }
    }
}
