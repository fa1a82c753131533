package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.usecase.SyncEvents.ClientEvent;
import org.groundwork.app.usecase.SyncEvents.Outcome;
import org.groundwork.app.usecase.SyncEvents.Result;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.LogEntry;
import org.groundwork.formats.living.JournalEvent;

/**
 * A plan to which events of clients are being added, each as a whole or not at all, none written yet. What is logged of
 * one day in a row becomes one event. Not thread-safe.
 */
final class SyncDraft {

    private final Replay replay;
    private final LocalDate today;
    private final int written;
    private final List<JournalEvent> added = new ArrayList<>();
    private final List<ClientEntry> entries = new ArrayList<>();
    private final Map<String, Result> results = new LinkedHashMap<>();
    private final List<ClientEvent> batch = new ArrayList<>();
    private Revision revision;

    /**
     * @param today the day on which events are entered
     * @param written the number of events that the journal holds
     * @param revision what they lead to
     */
    SyncDraft(Replay replay, LocalDate today, int written, Revision revision) {
        this.replay = replay;
        this.today = today;
        this.written = written;
        this.revision = revision;
    }

    /** Adds {@code event}, perhaps only with the next call. */
    void add(ClientEvent event) {
        if (!batch.isEmpty() && !isOfBatch(event)) {
            end();
        }
        if (isAhead(event)) {
            results.put(event.id(), new Result(event.id(), Outcome.REFUSED, OptionalInt.empty(), ahead(event)));
        } else {
            batch.add(event);
        }
    }

    private boolean isOfBatch(ClientEvent event) {
        Set<LocalDate> days = days(event);
        return days.size() == 1 && isLog(event) && isLog(batch.get(0)) && days.equals(days(batch.get(0)));
    }

    private static boolean isLog(ClientEvent event) {
        return event.change() instanceof Change.Logged;
    }

    private static Set<LocalDate> days(ClientEvent event) {
        return event.change().entered().stream().map(LogEntry::date).collect(Collectors.toSet());
    }

    /** Not remembered as refused: once its day has come, it may be sent again. */
    private boolean isAhead(ClientEvent event) {
        return event.at().toLocalDate().isAfter(today) || days(event).stream().anyMatch(today::isBefore);
    }

    private List<InputProblem> ahead(ClientEvent event) {
        return List.of(new InputProblem(
                "change",
                0,
                "it was made on " + event.at().toLocalDate() + ", and for the athlete it is " + today,
                "send it again tomorrow, and set the device's clock or the athlete's time zone right"));
    }

    /** Adds what was put off. */
    void end() {
        List<ClientEvent> together = List.copyOf(batch);
        batch.clear();
        List<InputProblem> problems = tried(together);
        if (!problems.isEmpty() && together.size() == 1) {
            refuse(together.get(0), problems);
        } else if (!problems.isEmpty()) {
            together.forEach(event -> {
                batch.add(event);
                end();
            });
        }
    }

    /** What is wrong with {@code together}, which are added where nothing is. */
    private List<InputProblem> tried(List<ClientEvent> together) {
        Set<LogEntry> known = new HashSet<>(revision.inputs().log().entries());
        List<ClientEvent> news = new ArrayList<>();
        together.forEach(event -> {
            List<LogEntry> entered = event.change().entered();
            if (!entered.isEmpty() && known.containsAll(entered)) {
                results.put(event.id(), new Result(event.id(), Outcome.KNOWN, OptionalInt.empty(), List.of()));
            } else {
                news.add(event);
            }
        });
        return news.isEmpty() ? List.of() : added(news, known);
    }

    private List<InputProblem> added(List<ClientEvent> news, Set<LogEntry> known) {
        int number = last() + 1;
        Change change = isLog(news.get(0)) ? merged(news, known) : news.get(0).change();
        JournalEvent event = new JournalEvent.Changed(number, today, change);
        try {
            revision = replay.next(Optional.of(revision), event);
        } catch (InvalidInputException refused) {
            return refused.problems();
        }
        added.add(event);
        news.forEach(kept -> keep(kept.id(), number));
        return List.of();
    }

    private static Change merged(List<ClientEvent> events, Set<LogEntry> known) {
        Set<LogEntry> entered = new LinkedHashSet<>();
        events.forEach(event -> entered.addAll(event.change().entered()));
        entered.removeAll(known);
        return new Change.Logged(List.copyOf(entered));
    }

    private void keep(String id, int number) {
        entries.add(ClientEntry.kept(id, number));
        results.put(id, new Result(id, Outcome.KEPT, OptionalInt.of(number), List.of()));
    }

    private void refuse(ClientEvent event, List<InputProblem> problems) {
        entries.add(ClientEntry.refused(event.id(), problems));
        results.put(event.id(), new Result(event.id(), Outcome.REFUSED, OptionalInt.empty(), problems));
    }

    /** The number of the last event. */
    int last() {
        return written + added.size();
    }

    /** What the events lead to. */
    Revision revision() {
        return revision;
    }

    List<JournalEvent> added() {
        return List.copyOf(added);
    }

    /** What is to be remembered of clients' events. */
    List<ClientEntry> entries() {
        return List.copyOf(entries);
    }

    /** What became of every event, by id. */
    Map<String, Result> results() {
        return Map.copyOf(results);
    }
}
