package org.groundwork.core.schedule;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.run.PlannedRun;

/**
 * One reason for a session's place: a penalty that it pays, or hours that it keeps.
 *
 * @param rule the rule's id, such as {@code gap-after-lifting}
 * @param run the run concerned, if any
 * @param minutes the time kept to it, from slot start to slot start, if the rule counts any; 0 or more
 * @param preferredHours the hours that would cost nothing, if the rule counts any
 * @param penalty 0 or more
 * @param text the reason as a coach would say it, without a full stop
 */
public record Justification(
        String rule,
        Optional<PlannedRun> run,
        OptionalInt minutes,
        OptionalInt preferredHours,
        int penalty,
        String text) {

    public Justification {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(preferredHours, "preferredHours");
        Objects.requireNonNull(text, "text");
        if (penalty < 0) {
            throw new IllegalArgumentException(rule + ": a penalty of " + penalty);
        }
    }

    /** The whole hours kept, rounded down. */
    public OptionalInt hours() {
        return minutes.isPresent() ? OptionalInt.of(minutes.getAsInt() / 60) : OptionalInt.empty();
    }
}
