package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;

/** What each change makes of the inputs. What is past can't be changed, only logged. */
final class InputChanges implements Change.Reader<Inputs> {

    /** What problems with a change are said of. */
    static final String WHERE = "change";

    private final Inputs inputs;
    private final SeasonPlan plan;
    private final LocalDate today;
    private final Catalogue catalogue;

    InputChanges(Inputs inputs, SeasonPlan plan, LocalDate today, Catalogue catalogue) {
        this.inputs = inputs;
        this.plan = plan;
        this.today = today;
        this.catalogue = catalogue;
    }

    @Override
    public Inputs logged(Change.Logged change) {
        change.entries().forEach(this::requireNotAhead);
        return inputs.with(merged(change.entered()));
    }

    @Override
    public Inputs checkedIn(Change.CheckInGiven change) {
        requireNotAhead(change.entry());
        return inputs.with(merged(change.entered()));
    }

    private TrainingLog merged(List<LogEntry> entries) {
        try {
            return inputs.log().with(entries);
        } catch (IllegalArgumentException clash) {
            throw problem(clash.getMessage(), "give every entry an id of its own");
        }
    }

    private void requireNotAhead(LogEntry entry) {
        if (entry.date().isAfter(today)) {
            throw problem("an entry on " + entry.date() + " lies ahead of " + today, "log what was done already");
        }
    }

    @Override
    public Inputs moved(Change.SessionMoved change) {
        Session session = open(change.session());
        requireNotHeld(session);
        requireAhead(change.to().date());
        Standing standing = inputs.standing();
        for (String other : List.copyOf(standing.pins().keySet())) {
            boolean gives = change.to().equals(standing.pins().get(other))
                    && plan.findSession(other)
                            .filter(s -> s.kind() == session.kind())
                            .isPresent();
            standing = gives ? standing.unpinning(other) : standing;
        }
        Inputs moved = inputs.with(standing.pinning(session.id(), change.to()));
        requireOpen(change.to().date(), moved);
        return moved;
    }

    private void requireOpen(LocalDate date, Inputs moved) {
        if (date.isBefore(new Held(moved, plan, today).planFrom())) {
            throw problem(
                    "what " + date + " holds is decided, so that it counts as past",
                    "name a day from " + today.plusDays(1) + " on");
        }
    }

    private void requireNotHeld(Session session) {
        Held held = new Held(inputs, plan, today);
        if (held.sessions(held.planFrom()).stream().anyMatch(s -> s.id().equals(session.id()))) {
            throw problem(
                    session.id() + " counts as held on " + session.at().date() + ", and what is past stays",
                    "if it was not held, say that it was missed; it may find another place then");
        }
    }

    @Override
    public Inputs cancelled(Change.SessionCancelled change) {
        Session session = open(change.session());
        return inputs.with(inputs.standing().cancelling(session.id(), session.kind()));
    }

    @Override
    public Inputs missed(Change.SessionMissed change) {
        Session session = open(change.session());
        if (session.at().date().isAfter(today)) {
            throw problem(
                    session.id() + " is due on " + session.at().date() + ", which is still ahead",
                    "move it or cancel it");
        }
        return inputs.with(inputs.standing().missing(session.id(), session.at().date()));
    }

    @Override
    public Inputs shortened(Change.SessionShortened change) {
        LocalDate day = open(change.session()).at().date();
        requireAhead(day);
        Inputs shorter = inputs.with(inputs.standing().limiting(day, change.minutes()));
        Athlete athlete = inputs.athlete();
        return change.equipment().isEmpty()
                ? shorter
                : shorter.with(athlete.withCircumstances(
                        athlete.circumstances().withAway(new Away(new DateSpan(day, day), change.equipment()))));
    }

    @Override
    public Inputs swapped(Change.ExerciseSwapped change) {
        Exercise exercise = exercise(change.exercise());
        Exercise standIn = exercise(change.standIn());
        if (exercise.pattern() != standIn.pattern()) {
            throw problem(
                    standIn.id() + " trains " + standIn.pattern() + ", " + exercise.id() + " trains "
                            + exercise.pattern(),
                    "choose another exercise of the pattern " + exercise.pattern());
        }
        if (exercise.compound() && !standIn.compound()) {
            throw problem(
                    standIn.id() + " moves one joint, " + exercise.id()
                            + " several, and those are the bulk of the work",
                    "choose a compound exercise of the pattern " + exercise.pattern());
        }
        return inputs.with(inputs.standing().swapping(exercise.id(), standIn.id()));
    }

    private Exercise exercise(String id) {
        return catalogue.list().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> problem("no exercise is called '" + id + "'", "take an id of the catalogue"));
    }

    @Override
    public Inputs away(Change.WentAway change) {
        Athlete athlete = inputs.athlete();
        return inputs.with(athlete.withCircumstances(athlete.circumstances().withAway(change.stay())));
    }

    @Override
    public Inputs hurt(Change.GotHurt change) {
        Athlete athlete = inputs.athlete();
        return inputs.with(athlete.withTraining(athlete.training().withPain(change.pain())))
                .with(inputs.standing().hurt(today));
    }

    @Override
    public Inputs cleared(Change.LegsCleared change) {
        return inputs.with(inputs.standing().clearedOn(today));
    }

    @Override
    public Inputs raceAdded(Change.RaceAdded change) {
        requireAhead(change.race().date());
        if (findRace(change.race().date()).isPresent()) {
            throw problem("there is a race on " + change.race().date() + " already", "drop it first, or move it");
        }
        List<Race> races = new ArrayList<>(inputs.athlete().races());
        races.add(change.race());
        return inputs.with(inputs.athlete().withRaces(races));
    }

    @Override
    public Inputs raceMoved(Change.RaceMoved change) {
        requireAhead(change.to());
        Race race = race(change.from());
        Race moved = new Race(change.to(), race.distance(), race.priority(), race.name());
        return inputs.with(inputs.athlete()
                .withRaces(inputs.athlete().races().stream()
                        .map(r -> r.equals(race) ? moved : r)
                        .toList()));
    }

    @Override
    public Inputs raceDropped(Change.RaceDropped change) {
        Race race = race(change.date());
        return inputs.with(inputs.athlete()
                .withRaces(inputs.athlete().races().stream()
                        .filter(r -> !r.equals(race))
                        .toList()));
    }

    private Race race(LocalDate date) {
        requireAhead(date);
        return findRace(date)
                .orElseThrow(() -> problem(
                        "no race is on " + date,
                        "races: "
                                + inputs.athlete().races().stream()
                                        .map(r -> r.date().toString())
                                        .toList()));
    }

    private Optional<Race> findRace(LocalDate date) {
        return inputs.athlete().races().stream()
                .filter(r -> r.date().equals(date))
                .findFirst();
    }

    @Override
    public Inputs runsReplaced(Change.RunsReplaced change) {
        return inputs.with(change.runs());
    }

    @Override
    public Inputs runMoved(Change.RunMoved change) {
        requireAhead(change.to().date());
        return changedRun(
                change.from(),
                run -> new PlannedRun(
                        change.to(),
                        run.type(),
                        run.confidencePercent(),
                        run.doubtful(),
                        run.minutes(),
                        run.distance(),
                        run.title(),
                        run.source()));
    }

    @Override
    public Inputs runDropped(Change.RunDropped change) {
        return changedRun(change.at(), run -> null);
    }

    private Inputs changedRun(DaySlot at, UnaryOperator<PlannedRun> change) {
        requireAhead(at.date());
        List<PlannedRun> runs = new ArrayList<>();
        for (PlannedRun run : inputs.runs()) {
            Optional<PlannedRun> after =
                    run.at().equals(at) ? Optional.ofNullable(change.apply(run)) : Optional.of(run);
            after.ifPresent(runs::add);
        }
        if (runs.equals(inputs.runs())) {
            throw problem("no run of the run plan is at " + at, "take a date and slot from the plan's runs");
        }
        return inputs.with(runs);
    }

    @Override
    public Inputs described(Change.AthleteDescribed change) {
        return inputs.with(change.athlete().withStart(inputs.athlete().start()));
    }

    private Session open(String id) {
        boolean isHeld = inputs.log().sessions().stream()
                .anyMatch(held -> held.session().filter(id::equals).isPresent());
        if (isHeld) {
            throw problem(
                    id + " was held already, and what is past stays",
                    "what was done is changed by taking log entries back");
        }
        return plan.findSession(id)
                .or(() -> plan.missed().stream().filter(s -> s.id().equals(id)).findFirst())
                .orElseThrow(() -> problem("no session is called '" + id + "'", "take an id from the plan"));
    }

    private void requireAhead(LocalDate date) {
        if (date.isBefore(today)) {
            throw problem(date + " is past on " + today, "what is past stays; name a day from " + today + " on");
        }
    }

    static InvalidInputException problem(String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(WHERE, 0, message, hint)));
    }
}
