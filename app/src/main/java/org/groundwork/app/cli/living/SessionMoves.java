package org.groundwork.app.cli.living;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;

/** Says which sessions two plans don't share, by id. */
final class SessionMoves {

    private SessionMoves() {}

    static List<String> lines(SeasonPlan before, SeasonPlan after) {
        List<String> lines = new ArrayList<>();
        for (Session session : before.sessions()) {
            Optional<Session> now = after.findSession(session.id());
            if (now.isEmpty()) {
                lines.add("dropped  " + session.id() + " of " + session.at());
            }
            now.flatMap(n -> change(session, n)).ifPresent(lines::add);
        }
        after.sessions().stream()
                .filter(session -> before.findSession(session.id()).isEmpty())
                .forEach(session -> lines.add("added    " + session.id() + " on " + session.at()));
        return lines.isEmpty() ? List.of("No session changed.") : lines;
    }

    private static Optional<String> change(Session before, Session now) {
        if (!before.at().equals(now.at())) {
            return Optional.of("moved    " + now.id() + " from " + before.at() + " to " + now.at());
        }
        return before.exercises().equals(now.exercises())
                ? Optional.empty()
                : Optional.of("changed  " + now.id() + " on " + now.at());
    }
}
