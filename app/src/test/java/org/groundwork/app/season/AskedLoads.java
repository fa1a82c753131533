package org.groundwork.app.season;

import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.LoadableLoads;

/** Reads working maxes out of the loads that sessions ask for, as far as rounding to loads that can be made lets it. */
final class AskedLoads {

    private static final int PERCENT_TOO_HEAVY = 5;

    private final Athlete athlete;
    private final Methodology methodology;

    AskedLoads(Athlete athlete, Methodology methodology) {
        this.athlete = athlete;
        this.methodology = methodology;
    }

    /** The first work set of the first prescription of {@code exercise} that asks for kilograms. */
    static Optional<SetPrescription> find(Session session, String exercise) {
        return session.exercises().stream()
                .filter(e -> e.exercise().id().equals(exercise))
                .flatMap(e -> findWeighed(e).stream())
                .findFirst();
    }

    /** The first work set, where it asks for kilograms. */
    static Optional<SetPrescription> findWeighed(ExercisePrescription asked) {
        return asked.workSets().stream().findFirst().filter(set -> set.load().isPresent());
    }

    static Load load(SetPrescription set) {
        return set.load().orElseThrow().load();
    }

    /**
     * The largest working max in grams that {@code set} may have been reckoned from. The nearest load is asked for, but
     * none that is more than {@value #PERCENT_TOO_HEAVY} % too heavy.
     */
    double largestMax(Session session, Exercise exercise, SetPrescription set) {
        Load asked = load(set);
        Load next =
                loads(session, exercise).atLeast(new Load(asked.grams() + 1)).orElse(asked.scaled(1100));
        double halfway = (asked.grams() + next.grams()) / 2.0;
        double tooHeavy = 100.0 * next.grams() / (100 + PERCENT_TOO_HEAVY);
        return 1000 * Math.max(halfway, tooHeavy) / perMille(set);
    }

    /** The heaviest load that {@code set} may ask for where the working max is {@code max} grams or less. */
    Load heaviest(Session session, Exercise exercise, SetPrescription set, double max) {
        Load wanted = new Load((int) Math.ceil(max * perMille(set) / 1000));
        return loads(session, exercise).nearest(wanted).orElse(wanted);
    }

    private int perMille(SetPrescription set) {
        return methodology.perMilleOfOneRepMax(set.repsToFailure());
    }

    private LoadableLoads loads(Session session, Exercise exercise) {
        return LoadableLoads.of(
                exercise,
                athlete.circumstances().equipmentOn(session.at().date()).orElse(Set.of()),
                athlete.circumstances().inventory(),
                methodology);
    }
}
