package org.groundwork.formats.living;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.adapt.Standing;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.plan.JsonIn;
import org.groundwork.formats.plan.PlannedRunJson;
import org.groundwork.formats.plan.SessionJsonReader;

/** Reads what {@link StandingJson} writes. */
final class StandingJsonReader {

    private final SessionJsonReader sessions;

    StandingJsonReader(SessionJsonReader sessions) {
        this.sessions = sessions;
    }

    Standing read(JsonIn standing) {
        return new Standing(
                map(standing, "pins", StandingJsonReader::session, PlannedRunJson::readPlace),
                map(standing, "cancelled", StandingJsonReader::session, c -> c.constant("kind", SessionKind.class)),
                map(standing, "missed", StandingJsonReader::session, m -> m.date("date")),
                settled(standing.each("settled", sessions::read)),
                Set.copyOf(standing.words("heldBack")),
                map(standing, "limits", l -> l.date("date"), l -> l.whole("minutes")),
                map(standing, "standIns", s -> s.text("exercise"), s -> s.text("standIn")),
                standing.findDate("hurtSince"),
                standing.findDate("cleared"));
    }

    private static String session(JsonIn entry) {
        return entry.text("session");
    }

    private static Map<String, Session> settled(List<Session> sessions) {
        Map<String, Session> settled = new HashMap<>();
        sessions.forEach(session -> settled.put(session.id(), session));
        return settled;
    }

    private static <K, V> Map<K, V> map(
            JsonIn standing, String name, Function<JsonIn, K> key, Function<JsonIn, V> value) {
        Map<K, V> map = new HashMap<>();
        standing.each(name, entry -> Map.entry(key.apply(entry), value.apply(entry)))
                .forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }
}
