package org.groundwork.formats.living;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.Race;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one change into an object and returns it. A new description is an event of its own, as it is a file. */
final class ChangeWriter implements Change.Reader<ObjectNode> {

    private final ObjectNode object;

    ChangeWriter(ObjectNode object) {
        this.object = object;
    }

    @Override
    public ObjectNode logged(Change.Logged change) {
        ArrayNode entries = kind("logged").putArray("entries");
        change.entries().forEach(entry -> entry.tell(new EntryWriter(entries.addObject(), Wording.JOURNAL)));
        return object;
    }

    @Override
    public ObjectNode checkedIn(Change.CheckInGiven change) {
        change.entry().tell(new EntryWriter(kind("check-in").putObject("entry"), Wording.JOURNAL));
        return object;
    }

    @Override
    public ObjectNode moved(Change.SessionMoved change) {
        return place("to", change.to(), kind("session-moved").put("session", change.session()));
    }

    @Override
    public ObjectNode cancelled(Change.SessionCancelled change) {
        return kind("session-cancelled").put("session", change.session());
    }

    @Override
    public ObjectNode missed(Change.SessionMissed change) {
        return kind("session-missed").put("session", change.session());
    }

    @Override
    public ObjectNode shortened(Change.SessionShortened change) {
        kind("session-shortened").put("session", change.session()).put("minutes", change.minutes());
        return equipment(change.equipment());
    }

    @Override
    public ObjectNode swapped(Change.ExerciseSwapped change) {
        return kind("exercise-swapped").put("exercise", change.exercise()).put("standIn", change.standIn());
    }

    @Override
    public ObjectNode away(Change.WentAway change) {
        DateSpan span = change.stay().span();
        date("to", span.end(), date("from", span.start(), kind("away")));
        return equipment(change.stay().equipment());
    }

    @Override
    public ObjectNode hurt(Change.GotHurt change) {
        return kind("pain")
                .put("site", Wording.journalWord(change.pain().site()))
                .put("level", change.pain().level());
    }

    @Override
    public ObjectNode cleared(Change.LegsCleared change) {
        return kind("legs-cleared");
    }

    @Override
    public ObjectNode raceAdded(Change.RaceAdded change) {
        Race race = change.race();
        return date("day", race.date(), kind("race-added"))
                .put("metres", race.distance().metres())
                .put("priority", Wording.journalWord(race.priority()))
                .put("name", race.name());
    }

    @Override
    public ObjectNode raceMoved(Change.RaceMoved change) {
        return date("to", change.to(), date("from", change.from(), kind("race-moved")));
    }

    @Override
    public ObjectNode raceDropped(Change.RaceDropped change) {
        return date("day", change.date(), kind("race-dropped"));
    }

    @Override
    public ObjectNode runsReplaced(Change.RunsReplaced change) {
        RunJson.write(change.runs(), kind("runs-replaced").putArray("runs"));
        return object;
    }

    @Override
    public ObjectNode runMoved(Change.RunMoved change) {
        return place("to", change.to(), place("from", change.from(), kind("run-moved")));
    }

    @Override
    public ObjectNode runDropped(Change.RunDropped change) {
        return place("place", change.at(), kind("run-dropped"));
    }

    /** @throws IllegalArgumentException always: {@link JournalEvent.Described} keeps the file */
    @Override
    public ObjectNode described(Change.AthleteDescribed change) {
        throw new IllegalArgumentException("a description is written as the file it came from");
    }

    private ObjectNode kind(String kind) {
        return object.put("event", kind);
    }

    private static ObjectNode place(String name, DaySlot at, ObjectNode object) {
        RunJson.writePlace(at, object.putObject(name));
        return object;
    }

    private static ObjectNode date(String name, LocalDate date, ObjectNode object) {
        return object.put(name, date.toString());
    }

    private ObjectNode equipment(Optional<Set<Equipment>> equipment) {
        equipment.ifPresent(all -> {
            ArrayNode words = object.putArray("equipment");
            all.stream().sorted().map(Wording::journalWord).forEach(words::add);
        });
        return object;
    }
}
