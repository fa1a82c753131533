package org.groundwork.core.readiness;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * What becomes of one planned exercise.
 *
 * @param planned the exercise as it was planned
 * @param outcome the severest of {@code findings}; a landing that is not allowed, or that would need a stand-in, is
 *     dropped
 * @param cut the larger of each of their numbers
 * @param findings what it rests on, in the table's order; empty where nothing was said about it
 */
public record ExerciseDecision(ExercisePrescription planned, Outcome outcome, Cut cut, List<Finding> findings) {

    public ExerciseDecision {
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(cut, "cut");
        findings = List.copyOf(findings);
    }

    static ExerciseDecision of(ExercisePrescription planned, List<Finding> findings) {
        Outcome outcome = findings.stream().map(Finding::outcome).reduce(Outcome.KEEP, Outcome::orWorse);
        Cut cut = findings.stream().map(Finding::cut).reduce(Cut.NONE, Cut::and);
        return new ExerciseDecision(planned, landing(planned, outcome, cut), cut, findings);
    }

    private static Outcome landing(ExercisePrescription planned, Outcome outcome, Cut cut) {
        boolean ends = Reach.lands(planned.exercise())
                && (outcome == Outcome.SWAP
                        || !cut.jumps().allows(planned.exercise().plyometric()));
        return ends ? outcome.orWorse(Outcome.DROP) : outcome;
    }

    /** Whether its work may grow after this session. */
    public boolean mayProgress() {
        return findings.stream().allMatch(Finding::progress);
    }

    /** Ids of the rules that decided, each once, in the table's order. */
    public List<String> rules() {
        return findings.stream().map(Finding::rule).distinct().toList();
    }
}
