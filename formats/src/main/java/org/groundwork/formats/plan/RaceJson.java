package org.groundwork.formats.plan;

import java.util.Optional;
import org.groundwork.core.run.Race;

/** The members of a race in a plan's JSON. */
public final class RaceJson {

    private RaceJson() {}

    public static void write(JsonOut json, Race race) {
        json.text("date", race.date());
        json.kilometres("distanceKm", Optional.of(race.distance()));
        json.text("priority", race.priority());
        json.text("name", race.name());
    }

    static Race read(JsonIn race) {
        return new Race(
                race.date("date"),
                race.findKilometres("distanceKm")
                        .orElseThrow(() -> race.refused("a race has a distance", "write distanceKm: 42.195")),
                race.constant("priority", Race.Priority.class),
                race.text("name"));
    }
}
