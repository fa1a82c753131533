package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.prescription.SetPrescription;

/**
 * A pattern is mastered where the asked reps at the asked reserve or more, good form and hardly any pain came together
 * in sessions running. A reserve that nobody noted does not speak against it; a check-in that nobody answered does.
 * A layoff that starts everything anew ends it.
 */
public final class Mastery {

    private final CheckInAnswers answers;
    private final Methodology methodology;
    private final Map<Pattern, Integer> running = new EnumMap<>(Pattern.class);
    private final Set<Pattern> mastered = EnumSet.noneOf(Pattern.class);

    private Mastery(CheckInAnswers answers, Methodology methodology) {
        this.answers = answers;
        this.methodology = methodology;
    }

    /**
     * The base patterns mastered on {@code on}, as far as the log can tell.
     *
     * @param past up to any day; later days are left aside
     * @param log where check-ins are read
     */
    public static Set<Pattern> of(StrengthPast past, TrainingLog log, LocalDate on, Methodology methodology) {
        return new Mastery(new CheckInAnswers(log, on), methodology).after(past, on);
    }

    private Set<Pattern> after(StrengthPast past, LocalDate on) {
        Optional<LocalDate> last = Optional.empty();
        for (Map.Entry<LocalDate, List<AskedAndDone>> day : past.days(on).entrySet()) {
            forgetAfter(last, day.getKey(), past);
            judge(day.getValue());
            last = Optional.of(day.getKey());
        }
        forgetAfter(last, on, past);
        return Collections.unmodifiableSet(EnumSet.copyOf(mastered));
    }

    private void forgetAfter(Optional<LocalDate> last, LocalDate day, StrengthPast past) {
        boolean isAnew = last.map(before -> Layoff.between(before, day, past.recoveries(), methodology))
                .filter(layoff -> layoff.kind() == Layoff.Kind.ANEW)
                .isPresent();
        if (isAnew) {
            running.clear();
            mastered.clear();
        }
    }

    private void judge(List<AskedAndDone> day) {
        Map<Pattern, Boolean> good = day.stream()
                .filter(e -> Pattern.BASE.contains(e.exercise().pattern()))
                .collect(Collectors.toMap(e -> e.exercise().pattern(), this::isGood, Boolean::logicalAnd));
        good.forEach((pattern, isGood) -> {
            int row = isGood ? running.getOrDefault(pattern, 0) + 1 : 0;
            running.put(pattern, row);
            if (row >= methodology.value(Parameter.TECHNIQUE_SESSIONS)) {
                mastered.add(pattern);
            }
        });
    }

    private boolean isGood(AskedAndDone evidence) {
        SetPrescription asked = evidence.asked().workSets().get(0);
        int mostPain = methodology.value(Parameter.TECHNIQUE_MOST_PAIN);
        return evidence.isComplete()
                && evidence.done().stream().allMatch(done -> isAsAsked(asked, done))
                && answers.wasGood(evidence.sessionId(), evidence.exercise().pattern(), mostPain);
    }

    private static boolean isAsAsked(SetPrescription asked, SetDone done) {
        int rir = asked.rir().orElseThrow();
        return done.amount() >= asked.amount() && done.rir().orElse(rir) >= rir;
    }
}
