package org.groundwork.core.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * What a check-in lets an athlete do.
 *
 * @param findings everything that was found, in the table's order, also of what this session does not hold
 * @param exercises one for each exercise of the session, in its order
 * @param answered whether the questions were answered
 */
public record ReadinessDecision(List<Finding> findings, List<ExerciseDecision> exercises, boolean answered) {

    public ReadinessDecision {
        findings = List.copyOf(findings);
        exercises = List.copyOf(exercises);
    }

    /** The severest that becomes of any exercise. */
    public Outcome outcome() {
        return exercises.stream()
                .map(ExerciseDecision::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.KEEP);
    }

    /** Whether work may grow after this session; for a single exercise ask its own decision. */
    public boolean mayProgress() {
        return exercises.stream().allMatch(ExerciseDecision::mayProgress);
    }

    /** Whether every exercise is left out, by whatever rule, or the session is not held. */
    public boolean leavesNothing() {
        return exercises.stream().allMatch(e -> e.outcome().compareTo(Outcome.DROP) >= 0);
    }

    /** What is said beyond the session, the most urgent first. */
    public Set<Advice> advice() {
        Set<Advice> advice = new TreeSet<>();
        findings.forEach(f -> advice.addAll(f.advice()));
        if (leavesNothing() && outcome() == Outcome.DROP) {
            advice.add(Advice.MOBILITY);
        }
        return advice;
    }

    /** Ids of the rules that decided about an exercise of the session, each once. */
    public List<String> rules() {
        return exercises.stream().flatMap(e -> e.rules().stream()).distinct().toList();
    }

    /** The planned exercises that a finding is about. */
    public List<ExercisePrescription> touchedBy(Finding finding) {
        return exercises.stream()
                .filter(e -> e.findings().contains(finding))
                .map(ExerciseDecision::planned)
                .toList();
    }

    /** Whether nothing that was said speaks against {@code exercise} as a stand-in. */
    public boolean lets(Exercise exercise) {
        return findings.stream().noneMatch(f -> f.bars(exercise));
    }
}
