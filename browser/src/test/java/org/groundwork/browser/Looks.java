package org.groundwork.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a screen has to look wherever it is opened: pictures of it, and what machines can see of it. */
final class Looks {

    private static final int NARROWEST = 320;
    private static final int NARROWEST_HEIGHT = 640;
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The one rule that sees another page in dark than in light. */
    private static final String COLOURS = "color-contrast";

    private static final String LAYOUT = resource("layout.js");

    private Looks() {}

    /**
     * Holds what is shown to all of it: axe finds nothing in light and dark, no text is cut or lies on another, nothing
     * scrolls sideways, on a phone not even at 320 px.
     */
    static void requireFine(Visit visit, String name) {
        List<String> faults = new ArrayList<>();
        show(visit, name, ColorScheme.DARK);
        faults.addAll(found(axe(visit).withRules(List.of(COLOURS)), name + " in dark"));
        show(visit, name, ColorScheme.LIGHT);
        faults.addAll(found(axe(visit).withTags(TAGS), name));
        faults.addAll(layout(visit, name));
        assertThat(faults).as(name + " on a " + visit.device().word()).isEmpty();
    }

    /** Holds what is shown to its layout alone. */
    static void requireRoom(Visit visit, String name) {
        visit.picture(name + "-" + visit.device().word());
        assertThat(layout(visit, name))
                .as(name + " on a " + visit.device().word())
                .isEmpty();
    }

    private static void show(Visit visit, String name, ColorScheme scheme) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        visit.picture(
                String.join("-", name, visit.device().word(), scheme.name().toLowerCase(Locale.ROOT)));
    }

    private static AxeBuilder axe(Visit visit) {
        return new AxeBuilder(visit.page()).setLegacyMode(true);
    }

    private static List<String> found(AxeBuilder axe, String name) {
        return axe.analyze().getViolations().stream()
                .map(rule -> name + ": axe " + rule.getId() + ": " + places(rule))
                .toList();
    }

    private static List<String> places(Rule rule) {
        return rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    }

    private static List<String> layout(Visit visit, String name) {
        List<String> faults = new ArrayList<>(measured(visit.page(), name));
        if (visit.device() == Device.PHONE) {
            visit.page().setViewportSize(NARROWEST, NARROWEST_HEIGHT);
            visit.picture(name + "-narrow");
            faults.addAll(measured(visit.page(), name + " at " + NARROWEST + " px"));
            visit.page().setViewportSize(visit.device().width(), visit.device().height());
        }
        return faults;
    }

    private static List<String> measured(Page page, String name) {
        List<?> found = (List<?>) page.evaluate(LAYOUT);
        return found.stream().map(fault -> name + ": " + fault).toList();
    }

    private static String resource(String file) {
        try (InputStream script = Objects.requireNonNull(Looks.class.getResourceAsStream(file))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
