package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;

/**
 * A block as a file states it.
 *
 * @param template the id of the methodology's block it follows, where stated
 * @param focus what it is for
 * @param lever the one thing it changes; empty where none is stated
 * @param days when
 * @param deloadFrom the first day of its light week, if it has one
 */
public record FinishedBlock(
        Optional<String> template, Focus focus, Optional<Lever> lever, Days days, Optional<LocalDate> deloadFrom) {

    public FinishedBlock {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(lever, "lever");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(deloadFrom, "deloadFrom");
    }

    /** Whether it only keeps what is there: racing phase, taper, recovery. */
    public boolean isMaintaining() {
        return focus == Focus.MAINTAIN;
    }

    @Override
    public String toString() {
        return focus + " block of " + days;
    }
}
