package org.groundwork.formats.living;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.Race;

/** Reads what {@link ChangeWriter} writes. */
final class ChangeParser {

    private static final Map<String, Function<ChangeParser, Change>> KINDS = Map.ofEntries(
            Map.entry("logged", p -> new Change.Logged(p.fields.objects("entries", EntryParser::read))),
            Map.entry("check-in", p -> new Change.CheckInGiven(EntryParser.readCheckIn(p.fields.object("entry")))),
            Map.entry("session-moved", p -> new Change.SessionMoved(p.session(), p.place("to"))),
            Map.entry("session-cancelled", p -> new Change.SessionCancelled(p.session())),
            Map.entry("session-missed", p -> new Change.SessionMissed(p.session())),
            Map.entry("session-shortened", ChangeParser::shortened),
            Map.entry("exercise-swapped", ChangeParser::swapped),
            Map.entry("away", ChangeParser::away),
            Map.entry("pain", ChangeParser::pain),
            Map.entry("legs-cleared", p -> new Change.LegsCleared()),
            Map.entry("race-added", ChangeParser::race),
            Map.entry("race-moved", p -> new Change.RaceMoved(p.date("from"), p.date("to"))),
            Map.entry("race-dropped", p -> new Change.RaceDropped(p.date("day"))),
            Map.entry("runs-replaced", p -> new Change.RunsReplaced(p.fields.objects("runs", RunJson::read))),
            Map.entry("run-moved", p -> new Change.RunMoved(p.place("from"), p.place("to"))),
            Map.entry("run-dropped", p -> new Change.RunDropped(p.place("place"))));

    private final JsonFields fields;

    private ChangeParser(JsonFields fields) {
        this.fields = fields;
    }

    /** The words of every kind of change. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    /** @param kind one of {@link #kinds} */
    static Change read(String kind, JsonFields fields) {
        return KINDS.get(kind).apply(new ChangeParser(fields));
    }

    private Change shortened() {
        return new Change.SessionShortened(session(), fields.whole("minutes"), equipment());
    }

    private Change swapped() {
        return new Change.ExerciseSwapped(fields.text("exercise"), fields.text("standIn"));
    }

    private Change away() {
        return new Change.WentAway(new Away(new DateSpan(date("from"), date("to")), equipment()));
    }

    private Change pain() {
        return new Change.GotHurt(new Pain(fields.constant("site", Pain.Site.class), fields.whole("level")));
    }

    private Change race() {
        return new Change.RaceAdded(new Race(
                date("day"),
                fields.findDistance("distanceKm")
                        .orElseThrow(() -> new WrongLineException("a race has a distance", "give it")),
                fields.constant("priority", Race.Priority.class),
                fields.text("name")));
    }

    private String session() {
        return fields.text("session");
    }

    private LocalDate date(String name) {
        return fields.parsed(name, LocalDate::parse, "2026-12-01");
    }

    private DaySlot place(String name) {
        return RunJson.place(fields.object(name));
    }

    private Optional<Set<Equipment>> equipment() {
        return fields.findConstants("equipment", Equipment.class);
    }
}
