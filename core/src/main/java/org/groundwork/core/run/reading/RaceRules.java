package org.groundwork.core.run.reading;

import java.util.Optional;
import org.groundwork.core.run.RunType;

/** Says whether a day is a race, by its names for one, by how it is run and by whether the plan ends there. */
final class RaceRules {

    private final WordReading words;
    private final Place place;

    RaceRules(WordReading words, Place place) {
        this.words = words;
        this.place = place;
    }

    Optional<Reading> read() {
        boolean gentle = words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.RECOVERY, Signal.STEADY, Signal.WALK_RUN);
        boolean other = gentle
                || words.hasAny(
                        Signal.LONG, Signal.THRESHOLD, Signal.INTERVALS, Signal.WALK, Signal.STRENGTH, Signal.CROSS)
                || words.efforts().isAny();
        return words.reading(Signal.RACE, RunType.RACE)
                .or(() -> unless(other || words.has(Signal.ERRAND) || words.deniesRacing(), Signal.PARKRUN))
                .or(() -> unless(gentle || words.repeats().isAny() || words.has(Signal.INTERVALS), Signal.ALL_OUT))
                .or(() -> unless(other && !place.last(), Signal.RACE_NAME))
                .or(() -> unless(other || !place.last() || words.repeats().isAny(), Signal.RACE_DISTANCE)
                        .map(reading -> new Reading(RunType.RACE, 85, "the plan ends on a race's distance")));
    }

    private Optional<Reading> unless(boolean otherwise, Signal race) {
        return otherwise ? Optional.empty() : words.reading(race, RunType.RACE);
    }
}
