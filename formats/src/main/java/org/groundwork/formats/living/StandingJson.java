package org.groundwork.formats.living;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.groundwork.core.adapt.Standing;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlannedRunJson;
import org.groundwork.formats.plan.SessionJson;

/** The members of what was decided, in a checkpoint. */
final class StandingJson {

    private final JsonOut json;

    StandingJson(JsonOut json) {
        this.json = json;
    }

    void members(Standing standing) {
        each("pins", "session", standing.pins(), (id, at) -> PlannedRunJson.writePlace(json, at));
        each("cancelled", "session", standing.cancelled(), (id, kind) -> json.text("kind", kind));
        each("missed", "session", standing.missed(), (id, day) -> json.text("date", day));
        json.objects("settled", new TreeMap<>(standing.settled()).values(), new SessionJson(json)::members);
        json.words("heldBack", new TreeSet<>(standing.heldBack()));
        each("limits", "date", standing.minutes(), (day, most) -> json.number("minutes", most));
        each("standIns", "exercise", standing.standIns(), (id, standIn) -> json.text("standIn", standIn));
        json.text("hurtSince", standing.hurtSince());
        json.text("cleared", standing.cleared());
    }

    /** A list with an object for each entry of {@code map}: its key as {@code key}, and what {@code value} writes. */
    private <K, V> void each(String name, String key, Map<K, V> map, BiConsumer<K, V> value) {
        json.objects(name, new TreeMap<>(map).entrySet(), entry -> {
            json.text(key, entry.getKey());
            value.accept(entry.getKey(), entry.getValue());
        });
    }
}
