package org.groundwork.formats.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.RaceJson;
import org.groundwork.formats.plan.SeasonJson;
import org.groundwork.formats.plan.SeasonWeek;

/** The season with one line a week: how much is run, how many sets are asked for and done. */
record SeasonView(JsonOut json, SeasonPlan plan, Map<String, HeldSession> held) {

    void members(List<SeasonWeek> weeks) {
        json.object("season", () -> SeasonJson.span(json, plan.season()));
        json.objects("phases", plan.phases(), phase -> SeasonJson.phase(json, phase));
        json.objects("blocks", plan.blocks(), block -> SeasonJson.block(json, block));
        json.objects("races", plan.races(), race -> RaceJson.write(json, race));
        json.objects("weeks", weeks, this::week);
    }

    /** The lines of those weeks alone that have begun by {@code today}. */
    static void weeksUntil(JsonOut json, Revision revision, LocalDate today) {
        Map<String, HeldSession> held = Held.byId(revision.inputs().log());
        List<SeasonWeek> begun = SeasonWeek.of(revision.plan()).stream()
                .filter(week -> !week.week().monday().isAfter(today))
                .toList();
        json.objects("weeks", begun, new SeasonView(json, revision.plan(), held)::week);
    }

    private void week(SeasonWeek week) {
        json.text("monday", week.week().monday());
        json.number("runs", week.runs().size());
        json.number(
                "runMinutes",
                week.runs().stream()
                        .map(PlannedRun::minutes)
                        .mapToInt(minutes -> minutes.orElse(0))
                        .sum());
        json.kilometres("runKm", Optional.of(distance(week.runs())));
        json.number(
                "hardSets", week.sessions().stream().mapToInt(Session::hardSets).sum());
        json.number(
                "hardSetsDone",
                week.sessions().stream().mapToLong(this::setsDone).sum());
        json.number("sessions", week.sessions().size());
        json.number(
                "sessionsDone",
                week.sessions().stream().filter(s -> held.containsKey(s.id())).count());
        json.flag("deload", week.isDeload());
    }

    private static Distance distance(List<PlannedRun> runs) {
        return new Distance(runs.stream()
                .flatMap(run -> run.distance().stream())
                .mapToInt(Distance::metres)
                .sum());
    }

    private long setsDone(Session session) {
        return Optional.ofNullable(held.get(session.id())).stream()
                .flatMap(done -> done.sets().stream())
                .filter(SetDone::isWork)
                .count();
    }
}
