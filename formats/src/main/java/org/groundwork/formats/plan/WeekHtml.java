package org.groundwork.formats.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;

/** A week on the page: its seven days, then a card for each of its sessions. */
final class WeekHtml {

    private static final int DAYS = 7;

    private final Html html;
    private final SeasonPlan plan;
    private final Measures measures;
    private final SessionHtml sessions;

    WeekHtml(Html html, SeasonPlan plan) {
        this.html = html;
        this.plan = plan;
        this.measures = new Measures(plan.athlete().units());
        this.sessions =
                new SessionHtml(html, measures, plan.athlete().circumstances().slotHours());
    }

    void write(SeasonWeek week) {
        html.block("section.week", () -> {
            html.block("div.at-a-glance", () -> glance(week));
            week.sessions().forEach(session -> sessions.write(session, week.sessions()));
        });
    }

    private void glance(SeasonWeek week) {
        html.words("h2#week-" + week.number(), week.name());
        html.words("p", String.join(" \u00b7 ", week.details(plan.races())));
        html.block("div.days", () -> days(week));
        PlacementWords.leftOut(week.leftOut()).forEach(words -> html.words("p.warning", words));
    }

    private void days(SeasonWeek week) {
        for (int i = 0; i < DAYS; i++) {
            day(week, week.week().monday().plusDays(i));
        }
    }

    private void day(SeasonWeek week, LocalDate date) {
        html.block("div.day", () -> {
            html.words("b", Words.date(date));
            for (Slot slot : Slot.values()) {
                html.element("div.slot", () -> slot(week, new DaySlot(date, slot)));
            }
        });
    }

    private void slot(SeasonWeek week, DaySlot at) {
        List<PlannedRun> runs =
                week.runs().stream().filter(r -> r.at().equals(at)).toList();
        List<Session> strength =
                week.sessions().stream().filter(s -> s.at().equals(at)).toList();
        runs.forEach(this::run);
        strength.forEach(this::strength);
    }

    private void run(PlannedRun run) {
        String type = Words.run(run.type()) + (run.doubtful() ? "?" : "");
        String css = run.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.words("span.run." + css, type + size(run), "title", run.title());
    }

    private String size(PlannedRun run) {
        if (run.minutes().isPresent()) {
            return " " + run.minutes().getAsInt() + " min";
        }
        return run.distance().map(distance -> " " + measures.distance(distance)).orElse("");
    }

    private void strength(Session session) {
        String label = Words.shortKind(session.kind()) + " " + session.minutes() + " min";
        html.words("a.strength", label, "href", "#" + session.id());
    }
}
