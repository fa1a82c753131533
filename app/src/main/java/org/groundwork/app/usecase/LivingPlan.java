package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.living.AthleteSource;
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
     * @param number how many events led to it, and so the name of this state of the plan
     * @param before the plan before it; empty for a first plan
     * @param now the plan
     * @param because sentences on what was decided and by which rule
     * @param notes what people should hear of the reading of their files
     */
    public record Answer(
            int number, Optional<SeasonPlan> before, Revision now, List<String> because, List<String> notes) {

        public Answer {
            because = List.copyOf(because);
            notes = List.copyOf(notes);
        }
    }

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
    private final OptionalInt expected;

    /**
     * @param usualZone the time zone of athletes who name none
     * @param clock the day it is in a time zone
     */
    public LivingPlan(PlanJournal journal, ZoneId usualZone, Function<ZoneId, LocalDate> clock) {
        this(journal, clock, new PlanFiles(new Replay(new Library()), usualZone), OptionalInt.empty());
    }

    LivingPlan(PlanJournal journal, Function<ZoneId, LocalDate> clock, PlanFiles files, OptionalInt expected) {
        this.journal = journal;
        this.clock = clock;
        this.replay = files.replay();
        this.files = files;
        this.expected = expected;
    }

    /** The same plan for calls that make sense only while {@code number} events led to it. */
    public LivingPlan expecting(OptionalInt number) {
        return new LivingPlan(journal, clock, files, number);
    }

    /**
     * Begins the plan; where it has begun already it stays as it is.
     *
     * @throws InvalidInputException with everything that is wrong with the athlete
     */
    public Answer begin(AthleteSource athlete, List<PlannedRun> runs) {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = journal.findOrMake()) {
            Past past = past(opened, problems);
            PlanDraft draft = draft(past, clock.apply(files.zone(athlete)), problems);
            if (past.revision().isEmpty()) {
                files.begin(draft, athlete, runs);
            }
            return written(opened, past, draft, past.reading().notes(), problems);
        }
    }

    /**
     * Describes the athlete anew.
     *
     * @throws InvalidInputException with everything that is wrong
     */
    public Answer describe(AthleteSource athlete) {
        return drafted(
                (past, draft) -> draft.add(number -> new JournalEvent.Described(number, draft.today(), athlete)),
                this::written);
    }

    /** The plan as it is. */
    public Answer current() {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = existing()) {
            Past past = past(opened, problems);
            return told(
                    opened,
                    past,
                    draft(past, today(past), problems),
                    past.reading().notes(),
                    problems);
        }
    }

    /**
     * The plan as it was after its first {@code number} events.
     *
     * @throws InvalidInputException where there never were so many
     */
    public Revision at(int number) {
        try (PlanJournal.Opened opened = existing()) {
            JournalReading reading = readable(opened, new InputProblems());
            if (number < 1 || number > reading.events().size()) {
                throw wrong(
                        "there is no state " + number,
                        "name one of 1 to " + reading.events().size());
            }
            List<JournalEvent> events = reading.events().subList(0, number);
            Trail trail = new Trail(new Timeline(journal.name(), events).standing(), reading.checksums());
            return new Revisions(replay, journal.name(), opened.checkpoints()).at(trail);
        }
    }

    /** What training taught from one state of the plan to a later one, as sentences with their rules. */
    public List<String> learnedSince(Revision before, Revision now) {
        return replay.learnedSince(before, now);
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
            PlanDraft draft = draft(past, today, problems);
            files.addTo(draft, request, past.timeline().athlete(), notes, problems);
            if (draft.revision().isPresent()) {
                changes.forEach(draft::change);
            }
            return shown(written(opened, past, draft, notes, problems), today);
        }
    }

    /** {@code answer} with the plan as it stands this morning, and what moving its sessions would come to. */
    private Answer shown(Answer answer, LocalDate today) {
        Revision morning = replay.today(answer.now(), today);
        return new Answer(
                answer.number(), answer.before(), replay.priced(morning, today), answer.because(), answer.notes());
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
        return drafted((past, draft) -> change(entering, past, draft), this::written);
    }

    /** Enters one change that needs no look at the plan; otherwise as {@link #enter(Entering)}. */
    public Answer enter(Change change) {
        return drafted((past, draft) -> draft.change(change), this::written);
    }

    /** What {@link #enter(Change)} would answer; nothing is written. */
    public Answer preview(Change change) {
        return drafted((past, draft) -> draft.change(change), this::told);
    }

    private void change(Entering entering, Past past, PlanDraft draft) {
        Revision morning = replay.today(past.revision().orElseThrow(), draft.today());
        entering.changes(morning, draft.today(), draft.next(), draft.problems()).forEach(draft::change);
    }

    private Answer drafted(BiConsumer<Past, PlanDraft> drafting, Ending ending) {
        InputProblems problems = new InputProblems();
        try (PlanJournal.Opened opened = existing()) {
            Past past = past(opened, problems);
            LocalDate today = today(past);
            requireInOrder(past, today, problems);
            if (past.revision().isEmpty()) {
                throw noPlan();
            }
            PlanDraft draft = draft(past, today, problems);
            drafting.accept(past, draft);
            return ending.answer(opened, past, draft, past.reading().notes(), problems);
        }
    }

    private PlanDraft draft(Past past, LocalDate today, InputProblems problems) {
        return new PlanDraft(replay, today, past.reading().events().size(), past.revision(), problems);
    }

    /** What becomes of a draft. */
    @FunctionalInterface
    private interface Ending {
        Answer answer(
                PlanJournal.Opened opened, Past past, PlanDraft draft, List<String> notes, InputProblems problems);
    }

    private Answer written(
            PlanJournal.Opened opened, Past past, PlanDraft draft, List<String> notes, InputProblems problems) {
        Answer answer = told(opened, past, draft, notes, problems);
        opened.append(draft.added(), new PlanJournal.Step(answer.before(), answer.now(), answer.because()));
        past.trail().goOn(draft.added());
        past.revisions().keep(past.trail(), answer.now());
        return answer;
    }

    private Answer told(
            PlanJournal.Opened opened, Past past, PlanDraft draft, List<String> notes, InputProblems problems) {
        problems.throwIfAny();
        Revision now = draft.revision().orElseThrow(this::noPlan);
        return new Answer(draft.next() - 1, past.revision().map(Revision::plan), now, draft.because(), notes);
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
                new PastKept(journal.name(), today).require(what, about, past.timeline(), before, now);
            }
            List<String> because = List.of(what + " of " + about.number() + ": " + about.tell(new EventWords()));
            opened.append(List.of(step), new PlanJournal.Step(Optional.of(before.plan()), now, because));
            past.revisions().keep(trail, now);
            return new Answer(
                    events.size(),
                    Optional.of(before.plan()),
                    now,
                    because,
                    past.reading().notes());
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
        JournalReading reading = readable(opened, problems);
        if (expected.isPresent() && expected.getAsInt() != reading.events().size()) {
            throw new OutdatedException(expected.getAsInt(), reading.events().size());
        }
        Revisions revisions = new Revisions(replay, journal.name(), opened.checkpoints());
        return Past.of(journal.name(), reading, revisions);
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
        if (later.isPresent()) {
            String message = today + " is before the plan's last entry, of " + later.get();
            problems.add("--today", 0, message, "name that day or a later one");
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
