package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.adapt.progress.Layoff;
import org.groundwork.core.adapt.progress.Lifts;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.Continuation;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.readiness.DecisionWords;
import org.groundwork.core.readiness.ReadinessDecision;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.season.StartingPoint;

/**
 * Makes a new revision of a plan for each change. The past stays as it was, what is held somewhere stays there, missed
 * work is never stacked, and the rest is solved anew as close to what was published as it can be. A pure function: the
 * same changes in the same order make the same plan.
 */
public final class PlanAdapter {

    private final Methodology methodology;
    private final Catalogue catalogue;
    private final SeasonPlanner planner = new SeasonPlanner();
    private final Learning learning;

    public PlanAdapter(Methodology methodology, Catalogue catalogue) {
        this.methodology = methodology;
        this.catalogue = catalogue;
        this.learning = new Learning(methodology, catalogue);
    }

    /** The first revision. */
    public Revision begin(Athlete athlete, List<PlannedRun> runs, LocalDate today) {
        Inputs inputs = new Inputs(athlete, runs, TrainingLog.EMPTY, Standing.NONE);
        SeasonPlan plan = planner.plan(PlanningInput.first(athlete, runs, today, Map.of(), methodology, catalogue));
        return new Revision(1, today, inputs, plan, List.of());
    }

    /**
     * {@code current} as it stands on the morning of {@code today}, before anything happens: days off have told on the
     * loads, and what was missed is missed. What is due today stays today. No change is made: the number stays.
     *
     * @return {@code current} itself where it was made today or later
     */
    public Revision today(Revision current, LocalDate today) {
        if (!today.isAfter(current.date())) {
            return current;
        }
        List<String> because = new ArrayList<>();
        return new Held(current.inputs(), current.plan(), today)
                .due()
                .flatMap(due -> findMorning(current, due, today))
                .orElseGet(() -> made(current.number(), current.inputs(), current.plan(), false, today, because));
    }

    /** The morning with {@code due} where it is; empty where the rules of the day allow no such session there. */
    private Optional<Revision> findMorning(Revision current, Session due, LocalDate today) {
        Inputs inputs = current.inputs();
        try {
            SeasonPlan plan = plan(inputs.with(inputs.standing().pinning(due.id(), due.at())), current.plan(), today);
            return Optional.of(new Revision(current.number(), today, inputs, plan, List.of()));
        } catch (InvalidInputException broken) {
            return Optional.empty();
        }
    }

    /**
     * The revision after {@code change}. What speaks of training or of single sessions meets the plan as it stood
     * {@linkplain #today that morning}; what was trained or answered on an earlier day, and is told only now, counts on
     * its own day.
     *
     * @param today the day on which the change is told, not before the current revision's
     * @throws InvalidInputException where the change speaks of what is not there, is past, or breaks a hard constraint
     */
    public Revision adapt(Revision current, Change change, LocalDate today) {
        if (today.isBefore(current.date())) {
            throw InputChanges.problem(
                    today + " lies before the last change on " + current.date(), "make changes in the order of days");
        }
        Optional<LocalDate> morning = change.morning(today).filter(day -> day.isAfter(current.date()));
        Revision met = morning.map(day -> today(current, day)).orElse(current);
        Inputs inputs = change.tell(new InputChanges(met.inputs(), met.plan(), today, catalogue));
        List<String> because = new ArrayList<>(morning.isPresent() ? met.because() : List.of());
        Inputs decided = change.checkIn()
                .map(entry -> decided(inputs, met.plan(), entry, today, because))
                .orElse(inputs);
        if (!change.entered().isEmpty()) {
            Learned before = learned(met.inputs(), met.plan(), today);
            because.addAll(learned(decided, met.plan(), today).newsSince(before, this::name));
        }
        return made(current.number() + 1, decided, met.plan(), change.asksForPlace(), today, because);
    }

    /**
     * What training taught between two revisions: of each lift why its loads change or stay, of each exercise that gives
     * way to another form why, as sentences with their rules.
     *
     * @param before a revision of the same plan, not after {@code now}
     */
    public List<String> learnedSince(Revision before, Revision now) {
        Learned was = learned(before.inputs(), now.plan(), now.date());
        return learned(now.inputs(), now.plan(), now.date()).reasonsSince(was, this::name);
    }

    private String name(String exercise) {
        return catalogue.get(exercise).name();
    }

    /** What moving sessions of {@code current} would come to {@code today}. */
    public MovePrices prices(Revision current, LocalDate today) {
        return new MovePrices(current, today(current, today), today, this);
    }

    /** What {@code change} makes of {@code met}, a plan as it stands this morning. */
    SeasonPlan moved(Revision met, Change.SessionMoved change, LocalDate today) {
        return plan(change.tell(new InputChanges(met.inputs(), met.plan(), today, catalogue)), met.plan(), today);
    }

    /** What planning once more makes of {@code met} where nobody changes anything. */
    SeasonPlan again(Revision met, LocalDate today) {
        return plan(met.inputs(), met.plan(), today);
    }

    private Learned learned(Inputs inputs, SeasonPlan plan, LocalDate today) {
        return learning.learned(inputs, plan, new Held(inputs, plan, today), today);
    }

    private Revision made(
            int number, Inputs inputs, SeasonPlan before, boolean mayRefuse, LocalDate today, List<String> because) {
        try {
            return new Revision(number, today, inputs, plan(inputs, before, today), because);
        } catch (InvalidInputException broken) {
            if (mayRefuse || inputs.standing().pins().isEmpty()) {
                throw broken.saidOf(InputChanges.WHERE);
            }
            Inputs freed = inputs.with(inputs.standing().unpinned());
            broken.problems().stream().map(InputProblem::message).forEach(because::add);
            return new Revision(number, today, freed, plan(freed, before, today), because);
        }
    }

    private SeasonPlan plan(Inputs inputs, SeasonPlan published, LocalDate today) {
        Held held = new Held(inputs, published, today);
        LocalDate from = held.planFrom();
        Learned learned = learning.learned(inputs, published, held, from);
        StartingPoint start = start(inputs.athlete(), published, learned, held, from);
        Continuation before = new Continuation(
                today,
                published,
                start,
                held.sessions(from),
                learning.unplanned(inputs).heavy(),
                inputs.standing().cancelled(),
                learning.adjustments(learned, inputs.standing()));
        return planner.plan(new PlanningInput(
                inputs.athlete(),
                inputs.runs(),
                from,
                pins(inputs, published, from),
                Optional.of(before),
                methodology,
                catalogue));
    }

    /** What the athlete began with; what they come back with after a long time off. */
    private StartingPoint start(Athlete athlete, SeasonPlan published, Learned learned, Held held, LocalDate from) {
        Lifts lifts = learned.lifts();
        LocalDate last = lifts.lastStrength().isBefore(published.start().date())
                ? published.start().date()
                : lifts.lastStrength();
        if (!last.isBefore(from)) {
            return published.start();
        }
        Layoff layoff = Layoff.between(last, from, held.past().recoveries(), methodology);
        if (!layoff.measuresAnew()) {
            return published.start();
        }
        boolean rehearsed = published.mesocycles().stream()
                .anyMatch(b -> b.block().focus() == Focus.TECHNIQUE
                        && b.block().span().end().isBefore(from));
        Set<Pattern> mastered =
                new HashSet<>(rehearsed ? Pattern.BASE : athlete.training().techniquePassed());
        mastered.addAll(learned.mastered());
        return StartingPoint.of(
                athlete.withTraining(athlete.training().afterDaysOff(layoff.days(), mastered)), from, methodology);
    }

    private static Map<String, DaySlot> pins(Inputs inputs, SeasonPlan published, LocalDate from) {
        Map<String, DaySlot> pins = new HashMap<>(inputs.standing().pinsFrom(from));
        Set<String> known = new HashSet<>();
        published.sessions().forEach(s -> known.add(s.id()));
        published.missed().forEach(s -> known.add(s.id()));
        inputs.log().sessions().forEach(s -> s.session().ifPresent(known::remove));
        pins.keySet().retainAll(known);
        return pins;
    }

    /** The inputs after a check-in: its session as it is left, or gone from its day. */
    private Inputs decided(Inputs inputs, SeasonPlan plan, CheckedIn entry, LocalDate today, List<String> because) {
        Session session = entry.session()
                .flatMap(id -> asked(plan, id, entry.date(), today))
                .orElseThrow(() -> InputChanges.problem(
                        "no session of " + entry.date() + " is called '"
                                + entry.session().orElse("") + "'",
                        "check in on the day of a session, before it begins"));
        List<CheckedIn> before = inputs.log().checkIns().stream()
                .filter(c -> !c.equals(entry) && !c.date().isAfter(entry.date()))
                .toList();
        AtHand.CheckedSession checked =
                atHand(inputs, plan, Map.of()).check(entry.answers(), session, before, entry.date());
        ReadinessDecision decision = checked.decision();
        because.addAll(DecisionWords.sentences(decision));
        Standing standing = checked.left()
                .session()
                .map(s -> inputs.standing().settling(s))
                .orElseGet(() ->
                        inputs.standing().missing(session.id(), session.at().date()));
        return inputs.with(decision.mayProgress() ? standing : standing.holdingBack(session.id()));
    }

    /** The session {@code id} as it was due on {@code day}; a plan of a later day may have put it off since. */
    private static Optional<Session> asked(SeasonPlan plan, String id, LocalDate day, LocalDate today) {
        return Stream.concat(plan.sessions().stream(), plan.missed().stream())
                .filter(s -> s.id().equals(id))
                .filter(s -> s.at().date().equals(day) || day.isBefore(today) && isPutOff(s, day))
                .findFirst()
                .map(s -> s.heldAt(new DaySlot(day, s.at().slot())));
    }

    private static boolean isPutOff(Session session, LocalDate day) {
        return session.at().date().isAfter(day) && session.week().equals(IsoWeek.of(day));
    }

    /** What the athlete of {@code revision} has for its sessions besides the plan. */
    public AtHand atHand(Revision revision) {
        Inputs inputs = revision.inputs();
        Held held = new Held(inputs, revision.plan(), revision.date());
        Learned learned = learning.learned(inputs, revision.plan(), held, held.planFrom());
        return atHand(inputs, revision.plan(), learning.workingMaxes(learned, inputs.standing()));
    }

    private AtHand atHand(Inputs inputs, SeasonPlan plan, Map<String, Load> workingMaxes) {
        return new AtHand(inputs, plan, methodology, catalogue, workingMaxes);
    }
}
