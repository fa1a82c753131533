package org.groundwork.core.review.finished;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.prescription.SetKind;

/**
 * A set as a file states it; what the file does not state is empty.
 *
 * @param kind warm-up or work
 * @param reps how often, for each side where the exercise is one-sided
 * @param seconds how long it is held, in place of reps
 * @param amountRange what the block allows of reps or seconds
 * @param loadGrams the external mass
 * @param loadRangeGrams what may be taken instead
 * @param perMilleOfOneRepMax the stated share of the 1RM in tenths of a percent
 * @param rir reps in reserve
 * @param rirRange what the block allows of reps in reserve
 * @param restSeconds the rest after it
 * @param intent how it is moved
 */
public record FinishedSet(
        SetKind kind,
        OptionalInt reps,
        OptionalInt seconds,
        Optional<Bounds> amountRange,
        OptionalInt loadGrams,
        Optional<Bounds> loadRangeGrams,
        OptionalInt perMilleOfOneRepMax,
        OptionalInt rir,
        Optional<Bounds> rirRange,
        OptionalInt restSeconds,
        Optional<Intent> intent) {

    public FinishedSet {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amountRange, "amountRange");
        Objects.requireNonNull(loadRangeGrams, "loadRangeGrams");
        Objects.requireNonNull(rirRange, "rirRange");
        Objects.requireNonNull(intent, "intent");
    }

    public boolean isWork() {
        return kind == SetKind.WORK;
    }

    public boolean isFast() {
        return intent.filter(Intent.FAST::equals).isPresent();
    }

    /** Reps or seconds, 0 where neither is stated. */
    public int amount() {
        return reps.orElse(seconds.orElse(0));
    }

    /** Reps and reps in reserve together; empty for holds and where either is not stated. */
    public OptionalInt repsToFailure() {
        return reps.isPresent() && rir.isPresent()
                ? OptionalInt.of(reps.getAsInt() + rir.getAsInt())
                : OptionalInt.empty();
    }

    public boolean reachesFailureWithin(int repsToFailure) {
        return repsToFailure().isPresent() && repsToFailure().getAsInt() <= repsToFailure;
    }
}
