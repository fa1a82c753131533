package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.quantity.Load;

/** Writes logs for tests. */
final class Lifting {

    private final List<SetDone> sets = new ArrayList<>();

    Lifting set(LocalDate day, String exercise, double kilograms, int reps) {
        sets.add(new SetDone(
                new EntryId("s" + sets.size()),
                day.atTime(18, 0),
                Optional.empty(),
                exercise,
                SetDone.Kind.WORK,
                Optional.of(Load.ofKilograms(kilograms)),
                reps,
                false,
                OptionalInt.empty(),
                Optional.empty()));
        return this;
    }

    TrainingLog log() {
        return new TrainingLog(List.copyOf(sets));
    }
}
