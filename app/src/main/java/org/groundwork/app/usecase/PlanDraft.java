package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.living.JournalEvent;

/** A plan to which events are being added, none of them written yet. Not thread-safe. */
final class PlanDraft {

    private final Replay replay;
    private final LocalDate today;
    private final InputProblems problems;
    private final int written;
    private final List<JournalEvent> added = new ArrayList<>();
    private final List<String> because = new ArrayList<>();
    private Optional<Revision> revision;

    /**
     * @param written the number of events that the journal holds
     * @param revision what they lead to; empty where there are none
     * @param problems gets what is wrong with an event that is added
     */
    PlanDraft(Replay replay, LocalDate today, int written, Optional<Revision> revision, InputProblems problems) {
        this.replay = replay;
        this.today = today;
        this.problems = problems;
        this.written = written;
        this.revision = revision;
    }

    LocalDate today() {
        return today;
    }

    /** Gets what is wrong. */
    InputProblems problems() {
        return problems;
    }

    /** The number that the next event gets. */
    int next() {
        return written + added.size() + 1;
    }

    void change(Change change) {
        add(number -> new JournalEvent.Changed(number, today, change));
    }

    /** Adds what {@code event} makes of its number, unless it can't follow on what is there. */
    void add(IntFunction<JournalEvent> event) {
        JournalEvent made = event.apply(next());
        try {
            Revision after = replay.next(revision, made);
            revision = Optional.of(after);
            because.addAll(after.because());
            added.add(made);
        } catch (InvalidInputException refused) {
            problems.addAll(refused.problems());
        }
    }

    /** What the events lead to. */
    Optional<Revision> revision() {
        return revision;
    }

    List<JournalEvent> added() {
        return List.copyOf(added);
    }

    /** Why, for each event that was added. */
    List<String> because() {
        return List.copyOf(because);
    }
}
