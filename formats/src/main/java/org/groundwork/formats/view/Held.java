package org.groundwork.formats.view;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlannedRunJson;

/** What the log says of sessions of a plan: an object for each that was held, under its id. */
final class Held {

    private Held() {}

    static Map<String, HeldSession> byId(TrainingLog log) {
        Map<String, HeldSession> held = new TreeMap<>();
        log.sessions().forEach(session -> session.session().ifPresent(id -> held.put(id, session)));
        return held;
    }

    static void members(JsonOut json, Map<String, HeldSession> held, List<Session> sessions) {
        sessions.stream()
                .filter(session -> held.containsKey(session.id()))
                .forEach(session -> json.object(session.id(), () -> members(json, held.get(session.id()))));
    }

    private static void members(JsonOut json, HeldSession session) {
        PlannedRunJson.writePlace(json, session.at());
        json.number("rpe", session.rating().map(SessionRated::rpe).orElse(OptionalInt.empty()));
        json.number("minutes", session.rating().map(SessionRated::minutes).orElse(OptionalInt.empty()));
        json.number("sets", session.sets().stream().filter(s -> s.isWork()).count());
    }
}
