package org.groundwork.app.cli.living;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.Noted;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.SetSkipped;
import org.groundwork.core.log.TakenBack;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.Slot;
import org.groundwork.formats.catalogue.CatalogueReader;

/** Turns the words of one call into entries of the log. Not thread-safe. */
final class LogBook {

    private static final String AS_PLANNED = "as-planned";
    private static final String UNPLANNED = "-";

    private final Revision current;
    private final int event;
    private final InputProblems problems;
    private final Catalogue catalogue = CatalogueReader.bundled();
    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<String, Integer> entered = new HashMap<>();
    private Optional<Session> session = Optional.empty();
    private boolean isOpen;
    private LocalDateTime at;

    /**
     * @param event the number of the event that will hold the entries
     * @param problems gets what is wrong
     */
    LogBook(Revision current, int event, InputProblems problems) {
        this.current = current;
        this.event = event;
        this.problems = problems;
    }

    /** Begins the page of a session, or of none. */
    void open(Optional<String> named, Optional<LocalDate> date, Optional<LocalTime> time, LocalDate today) {
        isOpen = named.isPresent();
        session = named.filter(id -> !id.equals(UNPLANNED))
                .flatMap(id -> PlanSessions.find(current.plan(), id, problems));
        LocalDate day = date.orElse(today);
        if (day.isAfter(today)) {
            problems.add("--date", 0, day + " is after today, " + today, "log it when it is done");
        }
        Slot slot = session.map(s -> s.at().slot()).orElse(Slot.PM);
        at = time.map(day::atTime)
                .orElseGet(() -> PlanSessions.start(current.inputs().athlete(), day, slot));
    }

    /** Sets of one exercise, or all that are planned and not entered yet. */
    void sets(String text) {
        List<String> words = List.of(text.trim().split("\\s+"));
        if (words.equals(List.of(AS_PLANNED))) {
            planned().forEach(this::asPlanned);
        } else if (words.size() < 2) {
            problems.add("SETS", 0, "'" + text + "' names no sets", "write 'back_squat 72.5x5@2 70x4@1'");
        } else if (words.equals(List.of(words.get(0), AS_PLANNED))) {
            planned("SETS", words.get(0)).ifPresent(this::asPlanned);
        } else if (isKnown(words.get(0))) {
            words.stream().skip(1).forEach(word -> set(words.get(0), word));
        }
    }

    private void set(String exercise, String word) {
        try {
            set(exercise, SetWords.read(word, current.inputs().athlete().units()));
        } catch (IllegalArgumentException wrong) {
            problems.add("SETS", 0, exercise + ": " + wrong.getMessage(), "write " + SetWords.EXAMPLE);
        }
    }

    private void asPlanned(ExercisePrescription planned) {
        String exercise = planned.exercise().id();
        planned.workSets().stream()
                .skip(entered.getOrDefault(exercise, 0))
                .map(SetWords::asPlanned)
                .forEach(set -> set(exercise, set));
    }

    private void set(String exercise, SetWords set) {
        add(new SetDone(
                id(),
                at,
                session(),
                exercise,
                SetDone.Kind.WORK,
                set.load(),
                set.amount(),
                set.held(),
                set.rir(),
                Optional.empty()));
        entered.merge(exercise, 1, Integer::sum);
    }

    /** The planned sets of {@code exercise} that were not entered were left out. */
    void skip(String exercise) {
        planned("--skip", exercise).ifPresent(planned -> planned.workSets().stream()
                .skip(entered.getOrDefault(exercise, 0))
                .forEach(set -> add(new SetSkipped(id(), at, session(), exercise))));
    }

    void rate(Optional<Integer> rpe, Optional<Integer> minutes) {
        if (rpe.isPresent() || minutes.isPresent()) {
            checked("--rpe", () -> new SessionRated(id(), at, session(), whole(rpe), whole(minutes)));
        }
    }

    void note(String text) {
        checked("--note", () -> new Noted(id(), at, session(), Optional.empty(), text));
    }

    /** Takes back the entry called {@code name}, which has to be there. */
    void takeBack(String name) {
        List<String> known = current.inputs().log().standing().stream()
                .map(entry -> entry.id().value())
                .toList();
        if (known.contains(name)) {
            entries.add(new TakenBack(id(), at, new EntryId(name)));
        } else {
            String hint = NearestWord.to(name, known)
                    .map(nearest -> "did you mean '" + nearest + "'?")
                    .orElse("groundwork history lists the entries");
            problems.add("--take-back", 0, "no entry is called '" + name + "'", hint);
        }
    }

    /** What was entered; nothing at all is a problem. */
    List<LogEntry> entries() {
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add("SETS", 0, "there is nothing to log", "give sets, as-planned, --rpe, --note or --take-back");
        }
        return List.copyOf(entries);
    }

    private void checked(String option, Supplier<LogEntry> entry) {
        try {
            add(entry.get());
        } catch (IllegalArgumentException wrong) {
            problems.add(option, 0, wrong.getMessage(), "put the value right");
        }
    }

    private void add(LogEntry entry) {
        if (!isOpen && problems.isEmpty()) {
            problems.add("SESSION", 0, "no session is named", "name it, or - for one that no plan asked for");
        }
        entries.add(entry);
    }

    private Optional<ExercisePrescription> planned(String option, String exercise) {
        Optional<ExercisePrescription> found = planned().stream()
                .filter(p -> p.exercise().id().equals(exercise))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = planned().stream().map(p -> p.exercise().id()).toList();
            String hint = known.isEmpty() ? "name a session of the plan" : NearestWord.hint(exercise, known);
            problems.add(option, 0, "the session has no '" + exercise + "'", hint);
        }
        return found;
    }

    private List<ExercisePrescription> planned() {
        return session.map(Session::exercises).orElse(List.of());
    }

    private boolean isKnown(String exercise) {
        if (catalogue.find(exercise).isPresent()) {
            return true;
        }
        List<String> known = Stream.concat(
                        planned().stream().map(ExercisePrescription::exercise), catalogue.list().stream())
                .map(Exercise::id)
                .distinct()
                .collect(Collectors.toList());
        String hint = NearestWord.to(exercise, known)
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("ids are in the plan's JSON");
        problems.add("SETS", 0, "'" + exercise + "' is no exercise", hint);
        return false;
    }

    private EntryId id() {
        return EntryIds.of(event, entries.size() + 1);
    }

    private Optional<String> session() {
        return session.map(Session::id);
    }

    private static OptionalInt whole(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
