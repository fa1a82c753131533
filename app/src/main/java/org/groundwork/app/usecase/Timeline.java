package org.groundwork.app.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.living.AthleteSource;
import org.groundwork.formats.living.JournalEvent;

/**
 * Which events of a journal stand. Undo takes the last decision away, redo puts it back in its old place; what was
 * logged or answered is no decision and always stands.
 */
final class Timeline {

    private final List<JournalEvent> events;
    private final Set<Integer> gone = new HashSet<>();
    private final Map<Integer, Integer> steps = new HashMap<>();
    private final Set<Integer> entries = new HashSet<>();
    private final Deque<JournalEvent> decisions = new ArrayDeque<>();
    private final Deque<JournalEvent> undone = new ArrayDeque<>();

    /**
     * @param journal its name, for messages
     * @throws InvalidInputException where something is undone or redone that can't be
     */
    Timeline(String journal, List<JournalEvent> events) {
        this.events = List.copyOf(events);
        this.events.forEach(event -> event.tell(new Fold(journal)));
    }

    /** The beginning and every later event that counts, in order. */
    List<JournalEvent> standing() {
        return events.stream()
                .filter(event -> stands(event) && !steps.containsKey(event.number()))
                .toList();
    }

    /** The athlete file in force: that of the last event that stands and holds one; empty before the beginning. */
    Optional<AthleteSource> athlete() {
        return standing().stream()
                .flatMap(event -> event.tell(new AthleteGiven()).stream())
                .reduce((earlier, later) -> later);
    }

    /** Whether {@code event} was not undone. */
    boolean stands(JournalEvent event) {
        return !gone.contains(event.number());
    }

    /** The number of the event that {@code event} undid or redid, after a blank; nothing for other events. */
    String about(JournalEvent event) {
        Integer number = steps.get(event.number());
        return number == null ? "" : " " + number;
    }

    /** What undo would take back. */
    Optional<JournalEvent> lastDecision() {
        return Optional.ofNullable(decisions.peek());
    }

    /** What redo would bring back. */
    Optional<JournalEvent> lastUndone() {
        return Optional.ofNullable(undone.peek());
    }

    /** Whether anything was logged or answered after {@code event} was entered. */
    boolean isFollowedByTraining(JournalEvent event) {
        return entries.stream().anyMatch(entry -> entry > event.number());
    }

    private final class Fold implements JournalEvent.Reader<Boolean> {

        private final String journal;

        private Fold(String journal) {
            this.journal = journal;
        }

        @Override
        public Boolean begun(JournalEvent.Begun event) {
            return true;
        }

        @Override
        public Boolean described(JournalEvent.Described event) {
            return decided(event);
        }

        @Override
        public Boolean changed(JournalEvent.Changed event) {
            Change change = event.change();
            return change instanceof Change.Logged || change instanceof Change.CheckInGiven
                    ? entries.add(event.number())
                    : decided(event);
        }

        private boolean decided(JournalEvent event) {
            decisions.push(event);
            undone.clear();
            return true;
        }

        @Override
        public Boolean undone(JournalEvent.Undone event) {
            JournalEvent back = taken(decisions, event, "undo");
            undone.push(back);
            steps.put(event.number(), back.number());
            return gone.add(back.number());
        }

        @Override
        public Boolean redone(JournalEvent.Redone event) {
            JournalEvent again = taken(undone, event, "redo");
            decisions.push(again);
            steps.put(event.number(), again.number());
            return gone.remove(again.number());
        }

        private JournalEvent taken(Deque<JournalEvent> from, JournalEvent event, String what) {
            if (from.isEmpty()) {
                throw new InvalidInputException(List.of(new InputProblem(
                        journal, event.number(), "there is nothing to " + what, "restore the journal from a backup")));
            }
            return from.pop();
        }
    }
}
