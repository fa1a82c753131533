package org.groundwork.formats.view;

import java.util.List;
import java.util.Map;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.groundwork.formats.plan.PlannedRunJson;
import org.groundwork.formats.plan.RaceJson;
import org.groundwork.formats.plan.SeasonJson;
import org.groundwork.formats.plan.SeasonWeek;
import org.groundwork.formats.plan.SessionJson;

/** One week: its runs, its sessions with their sets, and what was done. */
record WeekView(JsonOut json, SeasonPlan plan, Map<String, HeldSession> held) {

    void members(SeasonWeek week) {
        json.text("monday", week.week().monday());
        head(json, week);
        json.flag("deload", week.isDeload());
        json.objects("runs", week.runs(), run -> PlannedRunJson.write(json, run));
        json.objects("sessions", week.sessions(), SessionJson.withoutAlternatives(json)::members);
        List<Session> missed = plan.missed().stream()
                .filter(s -> week.week().span().contains(s.at().date()))
                .toList();
        json.objects("missed", missed, SessionJson.withoutAlternatives(json)::members);
        json.objects("leftOut", week.leftOut(), leftOut -> PlanJsonWriter.leftOut(json, leftOut));
        json.objects(
                "races",
                plan.races().stream()
                        .filter(race -> week.week().span().contains(race.date()))
                        .toList(),
                race -> RaceJson.write(json, race));
        json.object("done", () -> Held.members(json, held, week.sessions()));
    }

    /** Phase, block and how far it is. */
    static void head(JsonOut json, SeasonWeek week) {
        json.object("phase", () -> SeasonJson.phase(json, week.phase()));
        json.object("block", () -> SeasonJson.block(json, week.block()));
        json.number("weekOfBlock", week.weekOfBlock());
        json.number("weeksOfBlock", week.weeksOfBlock());
    }
}
