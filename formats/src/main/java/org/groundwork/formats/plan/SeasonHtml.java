package org.groundwork.formats.plan;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;

/** The season in one picture: phases and blocks as bands, races as flags, running and hard sets as weekly bars. */
final class SeasonHtml {

    /** How long a run is drawn that gives its distance alone. */
    private static final int METRES_PER_DRAWN_MINUTE = 1000 / 6;

    private final Html html;
    private final SeasonPlan plan;
    private final DateSpan days;

    SeasonHtml(Html html, SeasonPlan plan) {
        this.html = html;
        this.plan = plan;
        this.days = plan.season();
    }

    void write(List<SeasonWeek> weeks) {
        html.block("section.season", () -> {
            html.words("h2", "The season");
            band("phases", () -> plan.phases().forEach(this::phase));
            band("focuses", () -> plan.blocks().forEach(this::block));
            bars("Running, minutes a week", "running", weeks, SeasonHtml::runningMinutes);
            bars("Strength, hard sets a week", "sets", weeks, SeasonHtml::hardSets);
            html.block("div.flags", () -> plan.races().forEach(this::flag));
        });
    }

    private void band(String name, Runnable parts) {
        html.block("div.band." + name, parts);
    }

    private void phase(Phase phase) {
        part(Words.phase(phase.kind()), phase.span(), phase.kind());
    }

    private void block(Block block) {
        PhaseKind phase = plan.phaseOn(block.span().start()).kind();
        part(Words.focus(block.focus()), block.span(), phase);
    }

    private void part(String label, DateSpan span, PhaseKind phase) {
        String width = "flex-grow:" + span.days();
        html.words("span." + cssClass(phase), label, "style", width, "title", label + ", " + Words.span(span));
    }

    private static String cssClass(PhaseKind phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void bars(String caption, String name, List<SeasonWeek> weeks, ToIntFunction<SeasonWeek> height) {
        int highest = Math.max(1, weeks.stream().mapToInt(height).max().orElse(1));
        html.block("figure." + name, () -> {
            html.words("figcaption", caption + ", at most " + highest);
            html.block("div.bars", () -> weeks.forEach(week -> bar(week, height.applyAsInt(week), highest)));
        });
    }

    private void bar(SeasonWeek week, int value, int highest) {
        String height = "height:" + 100 * value / highest + "%";
        html.words("span", "", "style", height, "title", week.name() + ": " + value);
    }

    private static int runningMinutes(SeasonWeek week) {
        return week.runs().stream().mapToInt(SeasonHtml::minutes).sum();
    }

    private static int minutes(PlannedRun run) {
        return run.minutes().orElseGet(() -> run.distance()
                .map(d -> d.metres() / METRES_PER_DRAWN_MINUTE)
                .orElse(0));
    }

    private static int hardSets(SeasonWeek week) {
        return week.sessions().stream().mapToInt(Session::hardSets).sum();
    }

    private void flag(Race race) {
        if (!days.contains(race.date())) {
            return;
        }
        String label = Summary.name(race) + " (" + race.priority() + "), " + Words.shortDate(race.date());
        html.words("p", label, "style", side(ChronoUnit.DAYS.between(days.start(), race.date())));
    }

    /** Keeps a flag's pole at its day; in the season's second half the flag flies to the left. */
    private String side(long before) {
        return before * 2 > days.days()
                ? "text-align:right;margin-right:" + percent(days.days() - before - 1)
                : "margin-left:" + percent(before);
    }

    private String percent(long ofDays) {
        return 100 * ofDays / days.days() + "%";
    }
}
