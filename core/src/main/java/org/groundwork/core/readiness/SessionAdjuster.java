package org.groundwork.core.readiness;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.session.SessionClock;
import org.groundwork.core.strength.LoadableLoads;

/**
 * Applies a decision to its session.
 *
 * <p>Raising an answer never raises, for an exercise that stays: the load, the reps or seconds, the work sets and the
 * contacts of each; and never, for a pattern with its stand-in: the work sets, and the reps or seconds of the longest
 * set. A stand-in is of the same pattern, lands nowhere, is not harder, is not one-sided for a two-sided lift, and has
 * no kilograms: its load is found by feel, with more in reserve than was planned. Only the first exercise of a pattern
 * gets one; further ones are left out, so that no order of answers makes a pattern grow.
 */
public final class SessionAdjuster {

    /** The rules that a stand-in rests on. */
    public static final List<String> STAND_IN_RULES = List.of("S7", "S10");

    private final Methodology methodology;
    private final DoseCutter cutter;
    private final Function<Exercise, List<Exercise>> standIns;
    private final SessionClock clock;

    /**
     * @param standIns what the athlete can and may do instead of an exercise, best first
     * @param loads the loads that the athlete can make for an exercise
     */
    public SessionAdjuster(
            Methodology methodology,
            Function<Exercise, List<Exercise>> standIns,
            Function<Exercise, LoadableLoads> loads) {
        this.methodology = methodology;
        this.cutter = new DoseCutter(methodology, loads);
        this.standIns = standIns;
        this.clock = new SessionClock(methodology);
    }

    /**
     * The session that {@code decision} leaves, in its planned order.
     *
     * @param session the one that was judged
     */
    public AdjustedSession adjust(Session session, ReadinessDecision decision) {
        List<ExercisePrescription> left = exercises(session, decision);
        if (!left.isEmpty()) {
            return new AdjustedSession(Optional.of(rewritten(session, left, decision)), 0);
        }
        boolean mayMove = decision.outcome().compareTo(Outcome.DROP) <= 0;
        return new AdjustedSession(Optional.empty(), mayMove ? mobilityMinutes() : 0);
    }

    /** Easy moving where nothing is left of a session, and nothing forbids to move. */
    public int mobilityMinutes() {
        return methodology.value(Parameter.CHECKIN_MOBILITY_MINUTES);
    }

    private List<ExercisePrescription> exercises(Session session, ReadinessDecision decision) {
        Set<Pattern> met = EnumSet.noneOf(Pattern.class);
        List<ExercisePrescription> left = new ArrayList<>();
        for (ExerciseDecision exercise : decision.exercises()) {
            boolean first = met.add(exercise.planned().exercise().pattern());
            adjusted(session, exercise, first, decision).ifPresent(left::add);
        }
        return left;
    }

    private Optional<ExercisePrescription> adjusted(
            Session session, ExerciseDecision exercise, boolean first, ReadinessDecision decision) {
        return switch (exercise.outcome()) {
            case KEEP -> Optional.of(exercise.planned());
            case REDUCE -> Optional.of(reduced(exercise));
            case SWAP -> first ? swapped(session, exercise, decision) : Optional.empty();
            case DROP, REST, STOP -> Optional.empty();
        };
    }

    /** The sets that a decision leaves of its exercise, or of what stands in for it; none where it is left out. */
    public List<SetPrescription> sets(ExerciseDecision decision) {
        return switch (decision.outcome()) {
            case KEEP -> decision.planned().sets();
            case REDUCE -> cutter.cut(decision.planned(), decision.cut());
            case SWAP -> cutter.standIn(decision.planned(), decision.cut());
            case DROP, REST, STOP -> List.of();
        };
    }

    /** What could stand in for an exercise of {@code session}, best first, whatever is answered. */
    public List<Exercise> standIns(Session session, Exercise planned) {
        Set<String> taken = ids(session.exercises());
        return standIns.apply(planned).stream()
                .filter(other -> !taken.contains(other.id()) && asksNoMore(other, planned))
                .toList();
    }

    private static Set<String> ids(List<ExercisePrescription> exercises) {
        return exercises.stream().map(e -> e.exercise().id()).collect(Collectors.toSet());
    }

    private ExercisePrescription reduced(ExerciseDecision decision) {
        ExercisePrescription planned = decision.planned();
        return new ExercisePrescription(
                planned.exercise(), planned.role(), sets(decision), why(decision), notes(decision));
    }

    private Optional<ExercisePrescription> swapped(
            Session session, ExerciseDecision exercise, ReadinessDecision decision) {
        return standIns(session, exercise.planned().exercise()).stream()
                .filter(decision::lets)
                .findFirst()
                .map(other -> standIn(exercise, other));
    }

    private static boolean asksNoMore(Exercise other, Exercise planned) {
        return other.held() == planned.held()
                && other.difficulty() <= planned.difficulty()
                && (planned.perSide() || !other.perSide())
                && !Reach.lands(other);
    }

    private ExercisePrescription standIn(ExerciseDecision decision, Exercise other) {
        List<String> notes = new ArrayList<>(notes(decision));
        notes.add(standInNote(decision.planned().exercise(), other));
        Set<String> why = new LinkedHashSet<>(why(decision));
        why.addAll(STAND_IN_RULES);
        return new ExercisePrescription(other, decision.planned().role(), sets(decision), List.copyOf(why), notes);
    }

    /** What is said of {@code other} in place of {@code planned}. */
    public static String standInNote(Exercise planned, Exercise other) {
        String load = other.loading().isWeighed() ? ", lighter than you would guess" : "";
        return "In place of " + planned.name() + ": find the load by feel" + load + ".";
    }

    private static List<String> why(ExerciseDecision decision) {
        Set<String> why = new LinkedHashSet<>(decision.planned().why());
        why.addAll(decision.rules());
        return List.copyOf(why);
    }

    private static List<String> notes(ExerciseDecision decision) {
        List<String> notes = new ArrayList<>(decision.planned().notes());
        decision.findings().stream()
                .filter(f -> f.outcome() != Outcome.KEEP)
                .map(DecisionWords::note)
                .forEach(notes::add);
        return notes;
    }

    private Session rewritten(Session session, List<ExercisePrescription> exercises, ReadinessDecision decision) {
        if (exercises.equals(session.exercises())) {
            return session;
        }
        Set<String> why = new LinkedHashSet<>(session.why());
        why.addAll(decision.rules());
        return new Session(
                session.id(),
                session.week(),
                session.at(),
                session.kind(),
                session.phase(),
                session.focus(),
                session.deload(),
                clock.minutesOf(exercises.stream().map(SessionAdjuster::work).toList()),
                exercises,
                session.placement(),
                List.copyOf(why));
    }

    private static SessionClock.Work work(ExercisePrescription exercise) {
        List<SetPrescription> work = exercise.workSets();
        SetPrescription first = work.get(0);
        int warmUps = exercise.sets().size() - work.size();
        return new SessionClock.Work(
                exercise.exercise(),
                work.size(),
                first.amount(),
                first.restSeconds().orElse(0),
                warmUps);
    }
}
