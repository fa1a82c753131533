package org.groundwork.core.readiness;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Pattern;

/** Nobody lifts with form broken by fatigue or soreness; where it is broken in all of the session, it is not held. */
final class FormRule implements CheckInRule {

    private static final String ID = "S29";

    @Override
    public List<Finding> findings(Situation situation) {
        Set<Pattern> changed = situation.said().formChanged();
        if (changed.isEmpty()) {
            return List.of();
        }
        if (changed.containsAll(patterns(situation))) {
            String because = "Form changed in every pattern of this session";
            return List.of(Finding.ofAll(ID, because, Outcome.REST, Cut.NONE).advising(Advice.SLEEP_AND_EAT));
        }
        return changed.stream()
                .sorted(Comparator.naturalOrder())
                .map(p -> Finding.of(
                        ID, "Form changed in " + CheckInWords.of(p), e -> e.pattern() == p, Outcome.DROP, Cut.NONE))
                .toList();
    }

    private static Set<Pattern> patterns(Situation situation) {
        return situation.session().exercises().stream()
                .map(e -> e.exercise().pattern())
                .collect(Collectors.toSet());
    }
}
