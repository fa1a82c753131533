package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.adapt.progress.CarriedOver;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Swaps;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.StandInSets;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.readiness.AdjustedSession;
import org.groundwork.core.readiness.ReadinessAssessor;
import org.groundwork.core.readiness.ReadinessDecision;
import org.groundwork.core.readiness.SessionAdjuster;
import org.groundwork.core.session.Adjustments;
import org.groundwork.core.session.Profile;
import org.groundwork.core.strength.LoadableLoads;

/** What an athlete has for a session besides the plan: other exercises, loads that can be made, and how they feel. */
public final class AtHand {

    /**
     * A session after the questions before it.
     *
     * @param decision what was found
     * @param left what is left of the session
     */
    public record CheckedSession(ReadinessDecision decision, AdjustedSession left) {}

    private final Inputs inputs;
    private final Profile profile;
    private final Methodology methodology;
    private final Swaps swaps;
    private final SessionAdjuster adjuster;

    private final Map<String, Load> workingMaxes;

    /** @param workingMaxes what loads are reckoned from by now, by exercise id; goes before what the athlete said */
    AtHand(
            Inputs inputs,
            SeasonPlan plan,
            Methodology methodology,
            Catalogue catalogue,
            Map<String, Load> workingMaxes) {
        Athlete athlete = inputs.athlete();
        this.inputs = inputs;
        this.methodology = methodology;
        this.profile =
                new Profile(athlete, plan.start(), plan.season().end(), methodology, catalogue, Adjustments.NONE);
        this.workingMaxes = Map.copyOf(workingMaxes);
        this.swaps = new Swaps(catalogue);
        this.adjuster = new SessionAdjuster(methodology, this::standIns, this::loads);
    }

    /** What the athlete can and may do in place of {@code exercise}, best first. */
    public List<Exercise> standIns(Exercise exercise) {
        return swaps.standIns(exercise, owned(), profile.level()).stream()
                .filter(profile::allows)
                .toList();
    }

    /** {@code other} in place of a planned exercise, with its own load as far as one can be told. */
    public ExercisePrescription inPlaceOf(ExercisePrescription planned, Exercise other) {
        Optional<Load> max = max(other).or(() -> max(planned.exercise())
                .flatMap(known -> CarriedOver.carriedOver(planned.exercise(), known, other, methodology)));
        return new StandInSets(methodology).of(planned, other, max, loads(other));
    }

    private Optional<Load> max(Exercise exercise) {
        return Optional.ofNullable(workingMaxes.get(exercise.id())).or(() -> profile.findOneRepMax(exercise));
    }

    /** What check-ins leave of sessions. */
    public SessionAdjuster adjuster() {
        return adjuster;
    }

    /** The loads that the athlete can make for {@code exercise}. */
    public LoadableLoads loads(Exercise exercise) {
        return profile.loads(exercise, owned());
    }

    private Set<Equipment> owned() {
        return inputs.athlete().circumstances().equipment();
    }

    /** The last session before {@code day} in which work sets of the exercise were logged. */
    public Optional<HeldSession> lastTime(String exercise, LocalDate day) {
        return inputs.log().sessions().stream()
                .filter(held -> held.at().date().isBefore(day))
                .filter(held -> !held.workSets(exercise).isEmpty())
                .max(Comparator.comparing(HeldSession::at));
    }

    /**
     * What {@code answers} leave of a session.
     *
     * @param answers empty where the questions were skipped
     * @param before check-ins that came before it
     * @param day the day of the session
     */
    public CheckedSession check(Optional<CheckIn> answers, Session session, List<CheckedIn> before, LocalDate day) {
        ReadinessDecision decision = ReadinessAssessor.assess(
                answers, session, before, day, inputs.standing().cleared(), methodology);
        return new CheckedSession(decision, adjuster.adjust(session, decision));
    }
}
