package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.RunType;

/** Gives each run of a plan the half of its day: the one that its time tells, else the morning while that is free. */
final class Slots {

    private final Set<LocalDate> takenMornings = new HashSet<>();

    /** @param timed the training of the plan that has a time of day; it keeps its place */
    Slots(List<WrittenRun> timed) {
        timed.stream()
                .filter(run ->
                        run.toldPlace().filter(at -> at.slot() == Slot.AM).isPresent())
                .map(WrittenRun::date)
                .forEach(takenMornings::add);
    }

    /** The slot of {@code run}, which from now on is taken. */
    Slot take(WrittenRun run, RunType type) {
        if (run.toldPlace().isPresent()) {
            return run.toldPlace().get().slot();
        }
        return type.isTraining() && !takenMornings.add(run.date()) ? Slot.PM : Slot.AM;
    }
}
