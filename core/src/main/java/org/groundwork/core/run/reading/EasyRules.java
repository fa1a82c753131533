package org.groundwork.core.run.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.run.RunType;

/** Says of a run that is not fast whether it is easy or, by its place, the long one. */
final class EasyRules {

    private static final int AS_LONG_PERCENT = 98;
    private static final int LONG_SHARE_PERCENT = 25;
    private static final int LEAST_LONG_METRES = 5_000;

    private final WordReading words;
    private final int metres;
    private final Place place;

    EasyRules(WordReading words, int metres, Place place) {
        this.words = words;
        this.metres = metres;
        this.place = place;
    }

    Reading read() {
        int sureness = mayBeLong() ? longSureness() : 0;
        return sureness == 0 ? easy() : new Reading(RunType.LONG, sureness, "the longest run of its days");
    }

    /** Whether it is about as long as the longest run of its days, and nothing in its words is against a long run. */
    boolean isAsLong() {
        return mayBeLong() && place.percentOfNext() >= AS_LONG_PERCENT;
    }

    private boolean mayBeLong() {
        boolean saidShort = words.hasAny(Signal.RECOVERY, Signal.REST, Signal.WALK_RUN, Signal.CROSS)
                || words.has(Signal.MEDIUM_LONG) && !(place.habitual() && place.isPlainlyLongest());
        return !saidShort
                && !words.namesMidweek()
                && metres >= LEAST_LONG_METRES
                && place.percentOfLongest() >= LONG_SHARE_PERCENT;
    }

    private int longSureness() {
        if (place.isPlainlyLongest()) {
            return place.habitual() ? 88 : 72;
        }
        return place.habitual() && place.isLongest() ? 58 : 0;
    }

    private Reading easy() {
        return Stream.of(
                        Signal.WALK_RUN,
                        Signal.RECOVERY,
                        Signal.EASY,
                        Signal.EASY_RUN,
                        Signal.AEROBIC,
                        Signal.ENDURANCE,
                        Signal.STRIDES,
                        Signal.MEDIUM_LONG,
                        Signal.STEADY,
                        Signal.RUN,
                        Signal.MEASURED)
                .map(signal -> words.reading(signal, RunType.EASY))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Reading(RunType.EASY, 75, "a run without further words"));
    }
}
