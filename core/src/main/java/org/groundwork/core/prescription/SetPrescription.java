package org.groundwork.core.prescription;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.quantity.Range;

/**
 * One set.
 *
 * @param kind warm-up or work
 * @param amount reps, or seconds held, 1 or more; for each side where the exercise is one-sided
 * @param amountRange what the block allows
 * @param held whether {@code amount} is in seconds
 * @param load the kilograms; empty for a bodyweight or band set, and where no lift is known
 * @param perMilleOfOneRepMax the table's value for reps + RIR; empty where no load is known and for holds and warm-ups
 * @param rir reps in reserve, the target; empty for warm-ups
 * @param rirRange what the block allows; empty for warm-ups
 * @param restSeconds the rest after it, 0 or more; empty for warm-ups
 * @param intent how it is moved
 */
public record SetPrescription(
        SetKind kind,
        int amount,
        Range amountRange,
        boolean held,
        Optional<LoadTarget> load,
        OptionalInt perMilleOfOneRepMax,
        OptionalInt rir,
        Optional<Range> rirRange,
        OptionalInt restSeconds,
        Intent intent) {

    public SetPrescription {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(intent, "intent");
        if (amount < 1 || !amountRange.contains(amount)) {
            throw new IllegalArgumentException("a set of " + amount + " outside " + amountRange);
        }
        if (kind == SetKind.WORK && (rir.isEmpty() || rirRange.isEmpty() || restSeconds.isEmpty())) {
            throw new IllegalArgumentException("a work set says its RIR and its rest");
        }
        if (rirRange.isPresent() && !rirRange.get().contains(rir.getAsInt())) {
            throw new IllegalArgumentException("RIR " + rir.getAsInt() + " outside " + rirRange.get());
        }
    }

    public boolean isWork() {
        return kind == SetKind.WORK;
    }

    /** Reps to failure of a work set in reps. */
    public int repsToFailure() {
        return amount + rir.orElseThrow();
    }
}
