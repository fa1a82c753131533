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
        this.sessions = new SessionHtml(html, measures, plan.athlete().circumstances().slotHours());
    }

    void write(SeasonWeek week) {
        html.block("section", () -> {
            html.block("div", () -> {
                html.words("h2", week.name(), "id", "week-" + week.number());
                html.words("p", String.join(" \u00b7 ", week.details(plan.races())));
                html.block("div", () -> days(week), "class", "days");
                week.leftOut().forEach(l -> html.words("p", PlacementWords.leftOut(l), "class", "warning"));
            }, "class", "at-a-glance");
            week.sessions().forEach(sessions::write);
        }, "class", "week");
    }

    private void days(SeasonWeek week) {
        for (int i = 0; i < DAYS; i++) {
            day(week, week.week().monday().plusDays(i));
        }
    }

    private void day(SeasonWeek week, LocalDate date) {
        html.block("div", () -> {
            html.words("b", Words.date(date));
            for (Slot slot : Slot.values()) {
                html.element("div", () -> slot(week, new DaySlot(date, slot)), "class", "slot");
            }
        }, "class", "day");
    }

    private void slot(SeasonWeek week, DaySlot at) {
        List<PlannedRun> runs = week.runs().stream().filter(r -> r.at().equals(at)).toList();
        List<Session> strength = week.sessions().stream().filter(s -> s.at().equals(at)).toList();
        runs.forEach(this::run);
        strength.forEach(this::strength);
    }

    private void run(PlannedRun run) {
        String type = Words.run(run.type()) + (run.doubtful() ? "?" : "");
        String css = "run " + run.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        html.words("span", type + size(run), "class", css, "title", run.title());
    }

    private String size(PlannedRun run) {
        if (run.minutes().isPresent()) {
            return " " + run.minutes().getAsInt() + " min";
        }
        return run.distance().map(distance -> " " + measures.distance(distance)).orElse("");
    }

    private void strength(Session session) {
        html.words("a", Words.shortKind(session.kind()) + " " + session.minutes() + " min", "class", "strength", "href",
                "#" + session.id());
    }
}
