package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.groundwork.core.plan.SeasonPlan;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PlanHtmlWriterTest {

    private static final String HOSTILE = "<script>alert('x')</script>\" onload=\"x & \u0000\uFFFF\uD800 \uD83C\uDFC3";

    private final PlanWriter writer = new PlanHtmlWriter();
    private final SeasonPlan plan = PlanFixture.ada().plan();
    private final String text = writer.toText(plan);

    @Test
    void everySessionHasACardWithABoxForEachSet() {
        Document page = parse(text);
        long sets = plan.sessions().stream()
                .flatMap(s -> s.exercises().stream())
                .mapToLong(e -> e.sets().size())
                .sum();
        assertThat(elements(page, "article")).hasSameSizeAs(plan.sessions());
        assertThat(elements(page, "input"))
                .hasSize((int) sets)
                .allMatch(box -> box.getAttribute("type").equals("checkbox")
                        && !box.getAttribute("aria-label").isEmpty());
    }

    @Test
    void aCardGivesTheDoseTheRestTwoCuesAndTheReasonForItsPlace() {
        String card = elements(parse(text), "article").get(0).getTextContent();
        assertThat(card)
                .contains("Tue 1 Dec, evening 18:00")
                .contains("4 x 5, 60 kg (57.5 to 62.5), RIR 2")
                .contains("Rest 3 min. Drive up hard. Ribs over hips. Push the floor away.")
                .contains("Why here: 11 h after the morning's intervals and 37 h before Thursday's threshold run.");
    }

    @Test
    void nothingIsFetchedAndNoScriptRuns() {
        assertThat(text).doesNotContain("<script", "http://", "https://", "url(", "@import", " src=");
        assertThat(text).contains("default-src &#39;none&#39;");
    }

    @Test
    void whatPeopleWriteIsShownAndNeverTakenForMarkup() {
        String hostile = writer.toText(PlanFixture.ada()
                .named(HOSTILE)
                .racing(HOSTILE)
                .running(HOSTILE)
                .plan());
        assertThat(hostile).doesNotContain("<script", "\" onload");
        assertThat(elements(parse(hostile), "h1").get(0).getTextContent())
                .contains("<script>alert('x')</script>\" onload=");
    }

    @Test
    void everyLinkLeadsSomewhereAndNoIdStandsTwice() {
        Document page = parse(text);
        List<String> ids = elements(page, "*").stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        Set<String> known = new HashSet<>(ids);
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements(page, "a"))
                .isNotEmpty()
                .allMatch(link -> known.contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void headingsNeverSkipALevel() {
        List<Integer> levels = elements(parse(text), "*").stream()
                .filter(e -> e.getTagName().matches("h[1-6]"))
                .map(e -> Integer.parseInt(e.getTagName().substring(1)))
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(IntStream.range(1, levels.size())).allMatch(i -> levels.get(i) - levels.get(i - 1) <= 1);
    }

    @Test
    void theSamePlanGivesTheSamePage() {
        assertThat(writer.toText(PlanFixture.ada().plan())).isEqualTo(text);
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The page is well-formed XML too, so that the JDK's parser can check it. */
    private static Document parse(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
        } catch (Exception e) {
            throw new AssertionError("the page is not well-formed", e);
        }
    }
}
