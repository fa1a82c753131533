package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/**
 * Heavy work takes time and mastered technique, no knee that hurts, two weeks of technique after weeks away, and
 * clearance where a health flag stands. Who lifts heavy already needs no weeks before it.
 */
final class HeavyGate {

    private final Athlete athlete;
    private final Returns returns;
    private final CheckInAnswers answers;
    private final Methodology methodology;

    HeavyGate(Athlete athlete, Returns returns, CheckInAnswers answers, Methodology methodology) {
        this.athlete = athlete;
        this.returns = returns;
        this.answers = answers;
        this.methodology = methodology;
    }

    Gate of(Map<Pattern, Gate> technique, LocalDate on) {
        List<String> missing = new ArrayList<>();
        technique.values().forEach(gate -> missing.addAll(gate.missing()));
        if (returns.weeks(on) < weeksNeeded()) {
            missing.add(returns.weeks(on) + " of " + weeksNeeded() + " weeks of technique are done");
        }
        if (isBackTooShort(on)) {
            missing.add(methodology.value(Parameter.RETURN_TECHNIQUE_DAYS)
                    + " days of technique come first after the layoff");
        }
        if (kneeHurts(on)) {
            missing.add("the knee was above " + methodology.value(Parameter.KNEE_PAIN_NO_HEAVY_OVER) + " in the last "
                    + methodology.value(Parameter.KNEE_PAIN_LIGHT_DAYS) + " days");
        }
        if (athlete.training().needsClearance()) {
            missing.add("clearance is not recorded");
        }
        return new Gate("S4", missing);
    }

    private int weeksNeeded() {
        boolean already = athlete.training().liftingHeavyNow() && returns.countsWhatWasSaid();
        List<String> first = methodology.sequence().first();
        return already || first.isEmpty()
                ? 0
                : methodology.block(first.get(0)).weeks().min();
    }

    private boolean isBackTooShort(LocalDate on) {
        int days = methodology.value(Parameter.RETURN_TECHNIQUE_DAYS);
        return returns.restarted()
                .filter(day -> on.isBefore(day.plusDays(days)))
                .isPresent();
    }

    private boolean kneeHurts(LocalDate on) {
        LocalDate since = on.minusDays(methodology.value(Parameter.KNEE_PAIN_LIGHT_DAYS));
        return answers.hurtSince(since, Set.of(Pain.Site.KNEE), methodology.value(Parameter.KNEE_PAIN_NO_HEAVY_OVER));
    }
}
