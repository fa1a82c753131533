package org.groundwork.app.cli.living;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.Slot;

/** Finds the sessions that people name. */
final class PlanSessions {

    private static final String PLACE = "SESSION";

    private PlanSessions() {}

    /** The session called {@code id}, held, ahead or missed; a name that nobody knows is a problem. */
    static Optional<Session> find(SeasonPlan plan, String id, InputProblems problems) {
        List<Session> all =
                Stream.concat(plan.sessions().stream(), plan.missed().stream()).toList();
        Optional<Session> found = all.stream().filter(s -> s.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            String hint = NearestWord.to(id, all.stream().map(Session::id).toList())
                    .map(nearest -> "did you mean '" + nearest + "'?")
                    .orElse("ids are in the plan: groundwork replan FOLDER");
            problems.add(PLACE, 0, "no session is called '" + id + "'", hint);
        }
        return found;
    }

    /** The first session of {@code today}; none is a problem. */
    static Optional<Session> on(SeasonPlan plan, LocalDate today, InputProblems problems) {
        Optional<Session> found = plan.sessions().stream()
                .filter(s -> s.at().date().equals(today))
                .findFirst();
        if (found.isEmpty()) {
            problems.add(PLACE, 0, "no session stands on " + today, "move one there: --move ID=" + today + ":PM");
        }
        return found;
    }

    /** When a session in {@code slot} of {@code date} begins. */
    static LocalDateTime start(Athlete athlete, LocalDate date, Slot slot) {
        return date.atTime(athlete.circumstances().slotHours().of(slot));
    }
}
