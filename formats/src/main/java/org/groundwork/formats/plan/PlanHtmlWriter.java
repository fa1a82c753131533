package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.season.Block;

/**
 * Writes a plan as one page to print for the gym: the season at a glance, then a card for each session with boxes to
 * tick. The page needs nothing from elsewhere and runs no script.
 */
public final class PlanHtmlWriter implements PlanWriter {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";
    private static final String STYLE = resource("/org/groundwork/plan/plan.css");

    @Override
    public void write(SeasonPlan plan, Writer out) throws IOException {
        Html html = new Html();
        html.block("html", () -> page(html, plan), "lang", "en");
        html.writeTo(out);
    }

    private static void page(Html html, SeasonPlan plan) {
        html.block("head", () -> head(html, plan));
        html.block("body", () -> body(html, plan, SeasonWeek.of(plan)));
    }

    private static void head(Html html, SeasonPlan plan) {
        html.single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.words("title", Summary.title(plan));
        html.style(STYLE);
    }

    private static void body(Html html, SeasonPlan plan, List<SeasonWeek> weeks) {
        html.block("header", () -> header(html, plan));
        html.block("main", () -> {
            new SeasonHtml(html, plan).write(weeks);
            html.block("section.blocks", () -> blocks(html, plan));
            html.block("section.guide", () -> guide(html));
            html.block("nav", () -> links(html, weeks), "aria-label", "Weeks");
            WeekHtml writer = new WeekHtml(html, plan);
            weeks.forEach(writer::write);
            html.block("section.legend", () -> legend(html, plan));
        });
    }

    private static void header(Html html, SeasonPlan plan) {
        html.words("h1", Summary.title(plan));
        html.block("ul.races", () -> Summary.races(plan).forEach(race -> html.words("li", race)));
        html.words("p", Summary.season(plan));
        html.words("p", Summary.sessions(plan) + " " + PlacementWords.proof(plan.objective()));
        plan.warnings().forEach(warning -> warning(html, warning));
    }

    private static void warning(Html html, Warning warning) {
        html.words("p.warning", "Note: " + warning.text());
    }

    private static void blocks(Html html, SeasonPlan plan) {
        html.words("h2", "Blocks: one thing changes in each");
        html.block("table", () -> {
            html.block("thead", () -> row(html, "th", List.of("Block", "Days", "What for")));
            html.block("tbody", () -> plan.blocks().forEach(block -> row(html, "td", cells(block))));
        });
    }

    private static List<String> cells(Block block) {
        return List.of(Words.focus(block.focus()), Words.span(block.span()), Words.sentence(Summary.block(block)));
    }

    private static void row(Html html, String cell, List<String> texts) {
        html.block("tr", () -> texts.forEach(text -> html.words(cell, text)));
    }

    private static void guide(Html html) {
        list(html, "What to expect", Guide.WHAT_TO_EXPECT);
        list(html, "How to read it", Guide.HOW_TO_READ);
    }

    private static void list(Html html, String heading, List<String> sentences) {
        html.block("div", () -> {
            html.words("h2", heading);
            html.block("ul", () -> sentences.forEach(sentence -> html.words("li", sentence)));
        });
    }

    private static void links(Html html, List<SeasonWeek> weeks) {
        html.text("Weeks ");
        for (SeasonWeek week : weeks) {
            html.words("a", Integer.toString(week.number()), "href", "#week-" + week.number());
            html.text(" ");
        }
    }

    private static void legend(Html html, SeasonPlan plan) {
        html.words("h2", "The rules named above");
        html.block("dl", () -> {
            for (Rule rule : Legend.of(plan)) {
                html.words("dt", rule.id());
                html.words("dd", Legend.explain(rule));
            }
        });
    }

    private static String resource(String path) {
        try (InputStream in = PlanHtmlWriter.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet " + path + " can't be read", e);
        }
    }
}
