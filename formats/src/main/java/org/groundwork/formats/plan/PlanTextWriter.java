package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;

/** Writes a plan for a terminal: what was decided and why, then every week, at most 100 columns wide. */
public final class PlanTextWriter implements PlanWriter {

    private static final int PHASE = 14;
    private static final int DATES = 30;
    private static final int WEEKS = 10;

    @Override
    public void write(SeasonPlan plan, Writer out) throws IOException {
        TextPage page = new TextPage();
        head(page, plan);
        plan.warnings().forEach(warning -> page.paragraph("Note: ", warning.text() + " [" + warning.rule() + "]"));
        phases(page, plan);
        blocks(page, plan);
        guide(page);
        weeks(page, plan);
        legend(page, plan);
        page.writeTo(out);
    }

    private static void head(TextPage page, SeasonPlan plan) {
        page.paragraph("", Summary.title(plan));
        Summary.races(plan).forEach(race -> page.paragraph("", race));
        page.paragraph("", Summary.season(plan));
        page.paragraph("", Summary.sessions(plan));
        page.paragraph("", PlacementWords.proof(plan.objective()));
    }

    private static void phases(TextPage page, SeasonPlan plan) {
        page.heading("Phases");
        for (Phase phase : plan.phases()) {
            page.line("  " + TextPage.column(Words.sentence(Words.phase(phase.kind())), PHASE)
                    + TextPage.column(Words.span(phase.span()), DATES)
                    + weeks(phase.span().days()));
        }
    }

    private static void blocks(TextPage page, SeasonPlan plan) {
        page.heading("Blocks: one thing changes in each");
        for (Block block : plan.blocks()) {
            String start = "  " + TextPage.column(Words.focus(block.focus()), PHASE)
                    + TextPage.column(Words.span(block.span()), DATES)
                    + TextPage.column(weeks(block.span().days()), WEEKS);
            page.paragraph(start, Summary.block(block));
        }
    }

    private static String weeks(int days) {
        return days % 7 == 0 ? Words.count(days / 7, "week") : Words.count(days, "day");
    }

    private static void guide(TextPage page) {
        page.heading("What to expect");
        Guide.WHAT_TO_EXPECT.forEach(sentence -> page.paragraph("  - ", sentence));
        page.heading("How to read it");
        Guide.HOW_TO_READ.forEach(sentence -> page.paragraph("  - ", sentence));
        page.paragraph("  - ", "In the weeks: [strength], runs with their minutes, ? where a run's type is in doubt.");
    }

    private static void weeks(TextPage page, SeasonPlan plan) {
        Measures measures = new Measures(plan.athlete().units());
        SessionText sessions = new SessionText(
                page, new SetWords(measures), plan.athlete().circumstances().slotHours());
        for (SeasonWeek week : SeasonWeek.of(plan)) {
            page.blank();
            page.line("-".repeat(TextPage.WIDTH));
            page.paragraph(
                    "", week.name().toUpperCase(Locale.ROOT) + " - " + String.join(" - ", week.details(plan.races())));
            new WeekGrid(week, measures).lines().forEach(page::line);
            week.sessions().forEach(session -> sessions.write(session, week.sessions()));
            PlacementWords.leftOut(week.leftOut()).forEach(words -> page.paragraph("  ", words));
        }
    }

    private static void legend(TextPage page, SeasonPlan plan) {
        page.heading("The rules named above");
        List<Rule> rules = Legend.of(plan);
        int longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
        for (Rule rule : rules) {
            page.paragraph("  " + TextPage.column(rule.id(), longest + 2), Legend.explain(rule));
        }
    }
}
