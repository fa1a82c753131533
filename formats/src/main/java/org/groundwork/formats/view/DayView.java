package org.groundwork.formats.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlannedRunJson;
import org.groundwork.formats.plan.RaceJson;
import org.groundwork.formats.plan.SeasonWeek;
import org.groundwork.formats.plan.SessionJson;

/** One day: its runs, its session, and what comes next. */
record DayView(JsonOut json, SeasonPlan plan, Map<String, HeldSession> held) {

    /** @param week the week of {@code date}; empty where it is outside the season */
    void members(LocalDate date, Optional<SeasonWeek> week) {
        week.ifPresentOrElse(found -> WeekView.head(json, found), this::outside);
        race(date).ifPresentOrElse(race -> json.object("race", () -> race(race, date)), () -> json.nothing("race"));
        json.objects("run", runs(date), run -> PlannedRunJson.write(json, run));
        List<Session> sessions =
                plan.sessions().stream().filter(s -> s.at().date().equals(date)).toList();
        session("session", sessions.stream().findFirst());
        session("next", PlanView.next(plan.sessions(), date.plusDays(1)));
        json.object("done", () -> Held.members(json, held, sessions));
    }

    private void outside() {
        List.of("phase", "block", "weekOfBlock", "weeksOfBlock").forEach(json::nothing);
    }

    private List<PlannedRun> runs(LocalDate date) {
        return plan.runs().stream().filter(run -> run.at().date().equals(date)).toList();
    }

    private void session(String name, Optional<Session> session) {
        session.ifPresentOrElse(
                found -> json.object(
                        name, () -> SessionJson.withoutAlternatives(json).members(found)),
                () -> json.nothing(name));
    }

    /** The next race from {@code date} on, an A race before others. */
    private Optional<Race> race(LocalDate date) {
        List<Race> ahead =
                plan.races().stream().filter(r -> !r.date().isBefore(date)).toList();
        return ahead.stream()
                .filter(r -> r.priority() == Race.Priority.A)
                .findFirst()
                .or(() -> ahead.stream().findFirst());
    }

    private void race(Race race, LocalDate date) {
        RaceJson.write(json, race);
        json.number("daysLeft", ChronoUnit.DAYS.between(date, race.date()));
    }
}
