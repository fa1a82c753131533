package org.groundwork.core.readiness;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * What one rule makes of one answer.
 *
 * @param rule the id of the rule
 * @param because the answer with its numbers, the beginning of a sentence
 * @param touches the exercises it is about
 * @param effort which of them, by how they are dosed
 * @param outcome what becomes of these
 * @param cut by how much; for a stand-in too
 * @param general whether it is about the whole athlete, so that a stand-in would not help
 * @param progress whether work may still grow after it
 * @param advice what else is said
 */
public record Finding(
        String rule,
        String because,
        Predicate<Exercise> touches,
        Predicate<ExercisePrescription> effort,
        Outcome outcome,
        Cut cut,
        boolean general,
        boolean progress,
        Set<Advice> advice) {

    public Finding {
        Objects.requireNonNull(touches, "touches");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(cut, "cut");
        advice = Set.copyOf(advice);
        if (rule.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a finding names its rule and says why");
        }
    }

    /** About the whole athlete. */
    static Finding ofAll(String rule, String because, Outcome outcome, Cut cut) {
        return new Finding(rule, because, e -> true, p -> true, outcome, cut, true, false, Set.of());
    }

    /** About some exercises. */
    static Finding of(String rule, String because, Predicate<Exercise> touches, Outcome outcome, Cut cut) {
        return new Finding(rule, because, touches, p -> true, outcome, cut, false, false, Set.of());
    }

    Finding where(Predicate<ExercisePrescription> doses) {
        return new Finding(rule, because, touches, doses, outcome, cut, general, progress, advice);
    }

    Finding advising(Advice... more) {
        return new Finding(rule, because, touches, effort, outcome, cut, general, progress, Set.of(more));
    }

    Finding lettingProgress() {
        return new Finding(rule, because, touches, effort, outcome, cut, general, true, advice);
    }

    /** Whether it says something of {@code planned}. */
    public boolean isAbout(ExercisePrescription planned) {
        return touches.test(planned.exercise()) && effort.test(planned);
    }

    /** Whether it keeps {@code exercise} from standing in for another. */
    public boolean bars(Exercise exercise) {
        return !general && outcome != Outcome.KEEP && touches.test(exercise);
    }
}
