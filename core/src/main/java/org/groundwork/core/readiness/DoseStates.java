package org.groundwork.core.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * All that can become of one exercise, whatever is answered together. Findings about it meet by the severest outcome and
 * the larger cuts, so any number of answers leads to one of a few states, and two states meet in one of them again.
 */
public final class DoseStates {

    private record Key(Outcome outcome, Cut cut) {

        /** Of what is left out it does not matter by how much it would have been cut. */
        static Key of(ExerciseDecision decision) {
            boolean out = decision.outcome().compareTo(Outcome.DROP) >= 0;
            return new Key(decision.outcome(), out ? Cut.NONE : decision.cut());
        }
    }

    private final ExercisePrescription planned;
    private final Map<Key, Integer> places = new LinkedHashMap<>();
    private final List<ExerciseDecision> states = new ArrayList<>();
    private final List<List<Integer>> joined = new ArrayList<>();

    /** @param findings all that can be found, about this exercise or not */
    public DoseStates(ExercisePrescription planned, List<Finding> findings) {
        this.planned = planned;
        add(ExerciseDecision.of(planned, List.of()));
        findings.forEach(finding -> add(alone(finding)));
        for (int at = 0; at < states.size(); at++) {
            joined.add(row(at));
        }
        for (int at = 0; at < states.size(); at++) {
            joined.set(at, row(at));
        }
    }

    private ExerciseDecision alone(Finding finding) {
        return ExerciseDecision.of(planned, finding.isAbout(planned) ? List.of(finding) : List.of());
    }

    private List<Integer> row(int at) {
        List<Integer> row = new ArrayList<>();
        for (int other = 0; other < states.size(); other++) {
            row.add(add(together(states.get(at), states.get(other))));
        }
        return row;
    }

    private ExerciseDecision together(ExerciseDecision one, ExerciseDecision other) {
        List<Finding> findings = Stream.concat(one.findings().stream(), other.findings().stream())
                .toList();
        return ExerciseDecision.of(planned, findings);
    }

    private int add(ExerciseDecision decision) {
        Key key = Key.of(decision);
        Integer known = places.putIfAbsent(key, states.size());
        if (known != null) {
            return known;
        }
        states.add(decision);
        return states.size() - 1;
    }

    /** The place of the state that {@code finding}, one of those given, leads to by itself. */
    public int placeOf(Finding finding) {
        return places.get(Key.of(alone(finding)));
    }

    /** One decision for each state; the first leaves the exercise as it was planned. */
    public List<ExerciseDecision> states() {
        return List.copyOf(states);
    }

    /** For each state and each other the place of the one in which they meet. */
    public List<List<Integer>> joined() {
        return List.copyOf(joined);
    }
}
