package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;

/**
 * Which harder work an athlete has earned.
 *
 * @param technique of each base pattern: whether it is mastered
 * @param heavy whether heavy work is open
 * @param jumps of low, medium and high landings
 */
public record Gates(Map<Pattern, Gate> technique, Gate heavy, Map<Plyometric, Gate> jumps) {

    public Gates {
        technique = Collections.unmodifiableMap(new EnumMap<>(technique));
        jumps = Collections.unmodifiableMap(new EnumMap<>(jumps));
    }

    /**
     * The gates on {@code on}. What was earned before a layoff that starts everything anew counts no more.
     *
     * @param past up to any day; later days are left aside
     * @param log where check-ins and sets that no plan asked for are read
     * @param lifts on {@code on}
     */
    public static Gates of(
            Athlete athlete,
            StrengthPast past,
            TrainingLog log,
            Lifts lifts,
            LocalDate on,
            Methodology methodology,
            Catalogue catalogue) {
        Returns returns = Returns.of(athlete, past, on, methodology);
        CheckInAnswers answers = new CheckInAnswers(log, on);
        Map<Pattern, Gate> technique = new TechniqueGates(athlete, returns, answers, methodology).of(past, on);
        Gate heavy = new HeavyGate(athlete, returns, answers, methodology).of(technique, on);
        JumpGate jumps = new JumpGate(athlete, returns, answers, methodology, catalogue);
        return new Gates(technique, heavy, jumps.of(log, lifts, on));
    }
}
