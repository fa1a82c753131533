package org.groundwork.core.run.reading;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.run.RunType;

/**
 * A reason to doubt a reading.
 *
 * @param points how much confidence it costs; where several hold, their points add up
 * @param reason for a person to read
 * @param types the readings that it speaks against
 * @param holds whether it holds of one of them
 */
record Doubt(int points, String reason, Set<RunType> types, Predicate<Evidence> holds) {

    static Doubt of(RunType type, int points, String reason, Predicate<Evidence> holds) {
        return new Doubt(points, reason, EnumSet.of(type), holds);
    }

    boolean isAbout(Evidence evidence) {
        return types.contains(evidence.type()) && holds.test(evidence);
    }
}
