package org.groundwork.core.review.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;

/**
 * What a plan is measured by.
 *
 * @param methodology the numbers
 * @param catalogue the exercises
 */
public record ReviewContext(Methodology methodology, Catalogue catalogue) {

    public ReviewContext {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(catalogue, "catalogue");
    }

    int value(Parameter parameter) {
        return methodology.value(parameter);
    }

    List<Integer> values(Parameter parameter) {
        return methodology.values(parameter);
    }

    Range range(Parameter parameter) {
        return methodology.range(parameter);
    }

    Optional<Exercise> known(FinishedExercise exercise) {
        return catalogue.find(exercise.id());
    }

    /** Whether {@code set} comes as close to failure as heavy work does. */
    boolean isHeavy(FinishedSet set) {
        return set.isWork() && set.reachesFailureWithin(value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE));
    }

    /** Whether {@code set} is one of the light and fast ones that stand beside a block's own sets. */
    boolean isLightAndFast(FinishedSet set) {
        int far = methodology.accessories().fast().rir().min();
        return set.isFast() && set.rir().orElse(0) >= far;
    }

    /** Whether {@code exercise} is a compound leg lift with a heavy work set. */
    boolean isHeavyLegs(FinishedExercise exercise) {
        return exercise.isCompoundLegLift() && exercise.sets().stream().anyMatch(this::isHeavy);
    }

    /** Whether {@code session} counts as heavy: by its content, primer apart, or because it says so. */
    boolean isHeavy(FinishedSession session) {
        return loadClass(session) == LoadClass.HEAVY_LEGS;
    }

    /**
     * What a session costs the legs: the strictest that its exercises or its kind ask for. An upper-body session is one
     * whatever its kind, unless that is heavy or power. Where exercises are not shown, maintenance is believed to be
     * upper body and any other session light leg work, unless its kind says more.
     */
    LoadClass loadClass(FinishedSession session) {
        boolean primer = session.is(SessionKind.PRIMER);
        if (session.is(SessionKind.HEAVY)
                || !primer && session.exercises().stream().anyMatch(this::isHeavyLegs)) {
            return LoadClass.HEAVY_LEGS;
        }
        if (session.is(SessionKind.POWER) || session.exercises().stream().anyMatch(ReviewContext::isImpact)) {
            return LoadClass.IMPACT;
        }
        boolean unseen = session.exercises().isEmpty() && !session.is(SessionKind.MAINTENANCE);
        boolean upper = !unseen && session.exercises().stream().noneMatch(FinishedExercise::isLegWork);
        return upper ? LoadClass.UPPER : LoadClass.LIGHT_LEGS;
    }

    private static boolean isImpact(FinishedExercise exercise) {
        return exercise.isHighImpact() || exercise.trains(org.groundwork.core.exercise.Pattern.POWER);
    }

    /** Whether {@code session} holds leg work at all, as far as it shows. */
    boolean hasLegWork(FinishedSession session) {
        return loadClass(session) != LoadClass.UPPER;
    }
}
