package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/**
 * Takes in what devices entered while nobody heard them. Each event is applied once, whatever is sent again, in another
 * order or cut off; one that no longer fits is refused, and stays so. A call is kept as a whole or, where it fails, not
 * at all. Safe for use by several threads.
 */
public final class SyncEvents {

    /** How long an id may be. */
    public static final int LONGEST_ID = 64;

    /**
     * One thing that was entered on a device.
     *
     * @param id made there, 1 to {@value #LONGEST_ID} characters, never used again
     * @param at when, on the athlete's own clock
     * @param change what
     */
    public record ClientEvent(String id, LocalDateTime at, Change change) {

        /** @throws IllegalArgumentException where the id is empty or too long */
        public ClientEvent {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(change, "change");
            if (id.isBlank() || id.length() > LONGEST_ID || id.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("id '" + id + "' is not 1 to " + LONGEST_ID + " characters");
            }
        }
    }

    /** What became of an event. */
    public enum Outcome {
        /** It is in the journal now. */
        KEPT,
        /** It, or all that it enters, was in the journal before. */
        KNOWN,
        /** It is not in the journal, for reasons that are told. */
        REFUSED
    }

    /**
     * What became of one event.
     *
     * @param number of the journal's event that holds it, where that is known
     * @param problems why it was refused
     */
    public record Result(String id, Outcome outcome, OptionalInt number, List<InputProblem> problems) {

        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What a device is told.
     *
     * @param revision the number of the journal's last event
     * @param today the athlete's day
     * @param results for each id, in the order in which they were sent
     */
    public record Answer(int revision, LocalDate today, List<Result> results) {

        public Answer {
            results = List.copyOf(results);
        }
    }

    private final Function<ZoneId, LocalDate> clock;
    private final Replay replay = new Replay(new Library());

    /** @param clock the day it is in a time zone */
    public SyncEvents(Function<ZoneId, LocalDate> clock) {
        this.clock = clock;
    }

    /**
     * Takes in {@code events}, in the order of their times.
     *
     * @throws InvalidInputException where there is no plan, or its journal can't be read
     * @throws org.groundwork.app.port.StoreException where the store fails; nothing was written
     */
    public Answer sync(ClientJournal journal, List<ClientEvent> events) {
        return Retries.whileStale(() -> once(journal, events));
    }

    private Answer once(ClientJournal journal, List<ClientEvent> events) {
        try (ClientJournal.Opened opened = journal.find().orElseThrow(() -> noPlan(journal.name()))) {
            Map<String, ClientEvent> byId = byId(events);
            Map<String, ClientEntry> known = opened.entries(byId.keySet());
            JournalReading reading = readable(opened);
            Trail trail = new Trail(new Timeline(journal.name(), reading.events()).standing(), reading.checksums());
            Revisions revisions = new Revisions(replay, journal.name(), opened.checkpoints());
            Revision before = revisions.at(trail);
            LocalDate today = day(before, reading.events());
            SyncDraft draft = new SyncDraft(replay, today, reading.events().size(), before);
            byId.values().stream()
                    .filter(event -> !known.containsKey(event.id()))
                    .sorted(Comparator.comparing(ClientEvent::at))
                    .forEach(draft::add);
            draft.end();
            keep(opened, before, draft, trail, revisions);
            return new Answer(draft.last(), today, results(byId, known, draft.results()));
        }
    }

    private static Map<String, ClientEvent> byId(List<ClientEvent> events) {
        Map<String, ClientEvent> byId = new LinkedHashMap<>();
        events.forEach(event -> byId.putIfAbsent(event.id(), event));
        return byId;
    }

    private static JournalReading readable(ClientJournal.Opened opened) {
        JournalReading reading = opened.read();
        InputProblems problems = new InputProblems();
        problems.addAll(reading.problems());
        problems.throwIfAny();
        return reading;
    }

    /** Today, or the day of the last event where a clock or a time zone was set back since. */
    private LocalDate day(Revision revision, List<JournalEvent> events) {
        LocalDate today =
                clock.apply(revision.inputs().athlete().circumstances().timeZone());
        LocalDate latest = events.get(events.size() - 1).date();
        return today.isBefore(latest) ? latest : today;
    }

    private static void keep(
            ClientJournal.Opened opened, Revision before, SyncDraft draft, Trail trail, Revisions revisions) {
        if (draft.added().isEmpty() && draft.entries().isEmpty()) {
            return;
        }
        Revision now = draft.revision();
        opened.keep(
                draft.added(),
                Optional.of(new PlanJournal.Step(Optional.of(before.plan()), now, now.because())),
                draft.entries());
        trail.goOn(draft.added());
        revisions.keep(trail, now);
    }

    private static List<Result> results(
            Map<String, ClientEvent> sent, Map<String, ClientEntry> known, Map<String, Result> made) {
        List<Result> results = new ArrayList<>();
        sent.keySet().forEach(id -> results.add(known.containsKey(id) ? again(known.get(id)) : made.get(id)));
        return results;
    }

    private static Result again(ClientEntry entry) {
        Outcome outcome = entry.number().isPresent() ? Outcome.KNOWN : Outcome.REFUSED;
        return new Result(entry.id(), outcome, entry.number(), entry.problems());
    }

    private static InvalidInputException noPlan(String journal) {
        return new InvalidInputException(
                List.of(new InputProblem(journal, 0, "there is no plan yet", "describe the athlete first")));
    }
}
