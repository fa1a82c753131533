package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.Distance;

/**
 * An entry whose words have been read and whose type is still open.
 *
 * @param run as it was written
 * @param words what its words say
 * @param distance how far, from the plan or its words
 * @param minutes how long, from the plan or its words
 * @param metres what its length counts for beside other runs, 0 where it is not known or no run
 */
record Draft(WrittenRun run, WordReading words, Optional<Distance> distance, OptionalInt minutes, int metres) {

    private static final Cue SUMMARY = Cue.of(Signal.NOTE, 88, "sums up a week", "");

    LocalDate date() {
        return run.date();
    }

    boolean isSilent() {
        return words.isSilent() && metres == 0;
    }

    boolean isRace() {
        return words.hasAny(Signal.RACE, Signal.RACE_NAME, Signal.RACE_DISTANCE);
    }

    Draft with(Cue cue) {
        return new Draft(run, words.with(cue), distance, minutes, metres);
    }

    Draft asNote() {
        return new Draft(run, words.with(SUMMARY), Optional.empty(), OptionalInt.empty(), 0);
    }
}
