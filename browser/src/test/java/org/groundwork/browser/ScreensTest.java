package org.groundwork.browser;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen as it is first seen: axe in light and dark, the layout, pictures. */
@InChromium
class ScreensTest {

    private static final Map<Device, Visit> VISITS = new EnumMap<>(Device.class);
    private static Account ada;
    private static String session;

    @BeforeAll
    static void begin() {
        ada = People.adaWithLog();
        session = ada.get("/today").get("session").get("id").stringValue();
    }

    @AfterAll
    static void end() {
        VISITS.values().forEach(Visit::close);
    }

    static Stream<Arguments> screens() {
        return Stream.of(Device.values()).flatMap(device -> Stream.of(
                        "",
                        "week",
                        "season",
                        "progress",
                        "library",
                        "methodology",
                        "settings",
                        "more",
                        "nowhere",
                        "session/ID",
                        "check-in/ID")
                .map(screen -> Arguments.of(screen, device)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenCanBeReadByEverybody(String screen, Device device) {
        Visit visit = VISITS.computeIfAbsent(device, one -> Visit.of(ada, one));
        visit.open("#/" + screen.replace("ID", session));
        Looks.requireFine(visit, screen.isEmpty() ? "today" : screen.replace("/ID", ""));
    }
}
