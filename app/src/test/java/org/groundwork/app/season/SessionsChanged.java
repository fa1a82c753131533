package org.groundwork.app.season;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.session.Role;

/** Which sessions of a plan another revision holds otherwise, and in what. */
final class SessionsChanged {

    private SessionsChanged() {}

    /** The first thing in which each session differs, by id; those that are the same are left out. */
    static Map<String, String> between(SeasonPlan before, SeasonPlan after) {
        Map<String, Session> then = byId(before);
        Map<String, Session> now = byId(after);
        TreeSet<String> ids = new TreeSet<>(then.keySet());
        ids.addAll(now.keySet());
        Map<String, String> changed = new TreeMap<>();
        for (String id : ids) {
            String aspect = aspect(then.get(id), now.get(id));
            if (!aspect.isEmpty()) {
                changed.put(id, aspect);
            }
        }
        return changed;
    }

    private static Map<String, Session> byId(SeasonPlan plan) {
        return plan.sessions().stream().collect(Collectors.toMap(Session::id, s -> s));
    }

    private static String aspect(Session then, Session now) {
        if (then == null || now == null) {
            return then == null ? "came" : "went";
        }
        if (!then.at().equals(now.at())) {
            return "place";
        }
        if (then.kind() != now.kind()) {
            return "kind";
        }
        if (!exercises(then).equals(exercises(now))) {
            return "exercises";
        }
        if (!sets(then, false).equals(sets(now, false))) {
            return "sets";
        }
        return sets(then, true).equals(sets(now, true)) ? "" : "jumps";
    }

    private static String exercises(Session session) {
        return session.exercises().stream().map(e -> e.exercise().id()).toList().toString();
    }

    private static String sets(Session session, boolean jumps) {
        return session.exercises().stream()
                .filter(e -> jumps == (e.role() == Role.JUMP))
                .map(ExercisePrescription::sets)
                .toList()
                .toString();
    }
}
