package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.formats.living.EventWords;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/**
 * A plan that answers to what happens. Everything is told by its journal; each call goes on from what was kept of it,
 * and either writes all that it was asked for or, where anything is wrong, nothing.
 */
public final class LivingPlan {

    /**
     * A plan after a call.
     *
     * @param before the plan before it; empty for a first plan
     * @param now the plan
     * @param because sentences on what was decided and by which rule
     * @param notes what people should hear of the reading of their files
     */
    public record Answer(Optional<SeasonPlan> before, Revision now, List<String> because, List<String> notes) {

        public Answer {
            because = List.copyOf(because);
            notes = List.copyOf(notes);
        }
    }

    /**
     * One event of the past.
     *
     * @param number its number, from 1
     * @param date its day
     * @param words what happened
     * @param stands whether it counts, or was undone
     */
    public record HistoryLine(int number, LocalDate date, String words, boolean stands) {}

    /** What somebody enters, once the plan it concerns is known. */
    @FunctionalInterface
    public interface Entering {

        /**
         * The changes to make.
         *
         * @param current the plan as it is
         * @param today the day
         * @param number the number that the first change gets
         * @param problems gets what is wrong; nothing is written then
         */
        List<Change> changes(Revision current, LocalDate today, int number, InputProblems problems);
    }

    private final PlanJournal journal;
    private final Function<ZoneId, LocalDate> clock;
    private final Replay replay;
    private final PlanFiles files;

    /**
     * @param usualZone the time zone of athletes who name none
     * @param clock the day it is in a time zone
     */
    public LivingPlan(PlanJournal journal, ZoneId usualZone, Function<ZoneId, LocalDate> clock) {
        this.journal = journal;
        this.clock = clock;
        this.replay = new Replay(new Library());
        this.files = new PlanFiles(replay, usualZone);
    }

    /**
     * Begins the plan, or changes it by files and decisions.
     *
     * @param problems what is known to be wrong with the call already
     * @throws InvalidInputException with these and everything else that is wrong
     */
    public Answer replan(PlanFiles.Request request, List<Change> changes, InputProblems problems) {
        try (PlanJournal.Opened opened = journal.find().orElseGet(() -> made(request, problems))) {
            Past past = past(opened, problems);
            List<String> notes = new ArrayList<>(past.reading().notes());
            LocalDate today = today(past);
            if (!request.isEmpty() || !changes.isEmpty()) {
                requireInOrder(past, today, problems);
            }
            PlanDraft draft =
                    new PlanDraft(replay, today, past.reading().events().size(), past.revision(), problems);
            files.addTo(draft, request, past.timeline().athlete(), notes, problems);
            if (draft.revision().isPresent()) {
                changes.forEach(draft::change);
            }
            return shown(written(opened, past, draft, notes, problems), today);
        }
    }

    /** {@code answer} with the plan as it stands this morning. */
    private Answer shown(Answer answer, LocalDate today) {
        return new Answer(answer.before(), replay.today(answer.now(), today), answer.because(), answer.notes());
    }

    /** A new journal, once it is sure that a plan can begin in it. */
    private PlanJournal.Opened made(PlanFiles.Request request, InputProblems problems) {
        if (request.athlete().isEmpty()) {
            throw noPlan();
        }
        LocalDate today = clock.apply(files.usualZone());
        PlanDraft trial = new PlanDraft(replay, today, 0, Optional.empty(), problems);
        files.addTo(trial, request, Optional.empty(), new ArrayList<>(), problems);
        problems.throwIfAny();
        trial.revision()
                .map(r -> r.plan().season().end())
                .filter(today::isAfter)
                .ifPresent(end -> problems.add(
                        "--today",
                        0,
                        today + " is after the season's end on " + end,
                        "move the athlete's start, or name an earlier day"));
        problems.throwIfAny();
        return journal.findOrMake();
    }

    /**
     * Enters what {@code entering} makes of the plan.
     *
     * @throws InvalidInputException with everything that is wrong
     */
    public Answer enter(Entering entering) {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = existing()) {
            Past past = past(opened, problems);
            Revision current = past.revision().orElseThrow(this::noPlan);
            LocalDate today = today(past);
            requireInOrder(past, today, problems);
            PlanDraft draft =
                    new PlanDraft(replay, today, past.reading().events().size(), past.revision(), problems);
            entering.changes(replay.today(current, today), today, draft.next(), problems)
                    .forEach(draft::change);
            return written(opened, past, draft, past.reading().notes(), problems);
        }
    }

    private Answer written(
            PlanJournal.Opened opened, Past past, PlanDraft draft, List<String> notes, InputProblems problems) {
        problems.throwIfAny();
        Revision now = draft.revision().orElseThrow(this::noPlan);
        opened.append(draft.added());
        past.trail().goOn(draft.added());
        past.revisions().keep(past.trail(), now);
        return new Answer(past.revision().map(Revision::plan), now, draft.because(), notes);
    }

    /**
     * Takes the last decision back.
     *
     * @throws InvalidInputException where there is none, or training has followed it since an earlier day
     */
    public Answer undo() {
        return step("undo", Timeline::lastDecision, JournalEvent.Undone::new);
    }

    /**
     * Brings back the decision that was undone last.
     *
     * @throws InvalidInputException where there is none, or training has followed since an earlier day
     */
    public Answer redo() {
        return step("redo", Timeline::lastUndone, JournalEvent.Redone::new);
    }

    private Answer step(
            String what,
            Function<Timeline, Optional<JournalEvent>> target,
            BiFunction<Integer, LocalDate, JournalEvent> event) {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = existing()) {
            Past past = past(opened, problems);
            Revision before = past.revision().orElseThrow(this::noPlan);
            LocalDate today = today(past);
            requireInOrder(past, today, problems);
            JournalEvent about = target.apply(past.timeline())
                    .orElseThrow(() -> wrong("there is nothing to " + what, "see groundwork history"));
            List<JournalEvent> events = new ArrayList<>(past.reading().events());
            JournalEvent step = event.apply(events.size() + 1, today);
            events.add(step);
            Trail trail = past.trailOf(new Timeline(journal.name(), events));
            Revision now = past.revisions().at(trail);
            if (about.date().isBefore(today)) {
                requirePastKept(what, about, past.timeline(), sharesPast(before, now, today));
            }
            opened.append(List.of(step));
            past.revisions().keep(trail, now);
            String words = about.tell(new EventWords());
            return new Answer(
                    Optional.of(before.plan()),
                    now,
                    List.of(what + " of " + about.number() + ": " + words),
                    past.reading().notes());
        }
    }

    /** Whether two plans have the same sessions before {@code today}: places and exercises, whatever they cost. */
    private static boolean sharesPast(Revision one, Revision other, LocalDate today) {
        return past(one, today).equals(past(other, today));
    }

    private static List<List<Object>> past(Revision revision, LocalDate today) {
        return revision.plan().sessions().stream()
                .filter(session -> session.at().date().isBefore(today))
                .map(session -> List.<Object>of(session.id(), session.at(), session.exercises()))
                .toList();
    }

    private void requirePastKept(String what, JournalEvent about, Timeline timeline, boolean isPastKept) {
        boolean isFollowed = timeline.isFollowedByTraining(about);
        if (isFollowed || !isPastKept) {
            String reason = isFollowed ? "training has followed it" : "days that are past would change";
            String decision = about.date() + " (" + about.tell(new EventWords()) + ")";
            throw new InvalidInputException(List.of(new InputProblem(
                    journal.name(),
                    about.number(),
                    "can't " + what + " what was decided on " + decision + ", as " + reason,
                    "make a new change instead")));
        }
    }

    /** The plan as its journal alone makes it with this version of the program, whatever else was kept of it. */
    public Revision replayFromEmpty() {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = existing()) {
            JournalReading reading = readable(opened, problems);
            return replay.of(journal.name(), new Timeline(journal.name(), reading.events()).standing());
        }
    }

    /** Everything that happened, in order. */
    public List<HistoryLine> history() {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = existing()) {
            JournalReading reading = readable(opened, problems);
            Timeline timeline = new Timeline(journal.name(), reading.events());
            EventWords words = new EventWords();
            return reading.events().stream()
                    .map(e -> new HistoryLine(
                            e.number(), e.date(), e.tell(words) + timeline.about(e), timeline.stands(e)))
                    .toList();
        }
    }

    private Past past(PlanJournal.Opened opened, InputProblems problems) {
        Revisions revisions = new Revisions(replay, journal.name(), opened.checkpoints());
        return Past.of(journal.name(), readable(opened, problems), revisions);
    }

    private static JournalReading readable(PlanJournal.Opened opened, InputProblems problems) {
        JournalReading reading = opened.read();
        problems.addAll(reading.problems());
        if (!reading.problems().isEmpty()) {
            problems.throwIfAny();
        }
        return reading;
    }

    private LocalDate today(Past past) {
        return clock.apply(past.revision()
                .map(r -> r.inputs().athlete().circumstances().timeZone())
                .orElse(files.usualZone()));
    }

    /** @throws InvalidInputException with {@code problems} and this one, where something was entered on a later day */
    private static void requireInOrder(Past past, LocalDate today, InputProblems problems) {
        Optional<LocalDate> later = past.latest().filter(today::isBefore);
        later.ifPresent(latest -> problems.add(
                "--today",
                0,
                today + " is before the plan's last entry, of " + latest,
                "name that day or a later one"));
        if (later.isPresent()) {
            problems.throwIfAny();
        }
    }

    private PlanJournal.Opened existing() {
        return journal.find().orElseThrow(this::noPlan);
    }

    private InvalidInputException noPlan() {
        return wrong("there is no plan yet", "begin one: groundwork replan FOLDER --athlete ATHLETE.yaml");
    }

    private InvalidInputException wrong(String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(journal.name(), 0, message, hint)));
    }
}
