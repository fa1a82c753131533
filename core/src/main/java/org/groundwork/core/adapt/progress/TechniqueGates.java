package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.prescription.SetPrescription;

/**
 * A pattern is mastered where the asked reps at the asked reserve or more, good form and hardly any pain came together
 * in sessions running. A reserve that nobody noted does not speak against it; a check-in that nobody answered does.
 */
final class TechniqueGates {

    private final Athlete athlete;
    private final Returns returns;
    private final CheckInAnswers answers;
    private final int sessions;
    private final int mostPain;

    TechniqueGates(Athlete athlete, Returns returns, CheckInAnswers answers, Methodology methodology) {
        this.athlete = athlete;
        this.returns = returns;
        this.answers = answers;
        this.sessions = methodology.value(Parameter.TECHNIQUE_SESSIONS);
        this.mostPain = methodology.value(Parameter.TECHNIQUE_MOST_PAIN);
    }

    Map<Pattern, Gate> of(StrengthPast past, LocalDate on) {
        Map<Pattern, Gate> gates = new EnumMap<>(Pattern.class);
        for (Pattern pattern : Pattern.BASE) {
            int best = bestRow(pattern, past, on);
            boolean said = returns.countsWhatWasSaid() && athlete.training().hasMastered(pattern);
            String missing = pattern + ": done as asked with good form and pain of at most " + mostPain + " in " + best
                    + " of " + sessions + " sessions running";
            gates.put(pattern, Gate.of("E-blocks", said || best >= sessions, missing));
        }
        return gates;
    }

    private int bestRow(Pattern pattern, StrengthPast past, LocalDate on) {
        int row = 0;
        for (Map.Entry<LocalDate, List<AskedAndDone>> day : past.days(on).entrySet()) {
            List<AskedAndDone> ofPattern = day.getValue().stream()
                    .filter(e -> e.exercise().pattern() == pattern && returns.counts(e.date()))
                    .toList();
            if (!ofPattern.isEmpty() && row < sessions) {
                row = ofPattern.stream().allMatch(this::isGood) ? row + 1 : 0;
            }
        }
        return row;
    }

    private boolean isGood(AskedAndDone evidence) {
        SetPrescription asked = evidence.asked().workSets().get(0);
        return evidence.isComplete()
                && evidence.done().stream().allMatch(done -> isAsAsked(asked, done))
                && answers.wasGood(evidence.sessionId(), evidence.exercise().pattern(), mostPain);
    }

    private static boolean isAsAsked(SetPrescription asked, SetDone done) {
        int rir = asked.rir().orElseThrow();
        return done.amount() >= asked.amount() && done.rir().orElse(rir) >= rir;
    }
}
