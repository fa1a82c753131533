package org.groundwork.core.run.reading;

import java.util.Optional;
import org.groundwork.core.run.RunType;

/** Says whether a run is a faster one, by its paces, its names and its repeats, and whether it is long as well. */
final class FasterRules {

    private static final int FASTER_PART_METRES = 2_500;
    private static final int LEAST_INTERVAL_METRES = 1_500;
    private static final int LEAST_QUALITY_LONG_METRES = 14_000;
    private static final int LEAST_QUALITY_LONG_PERCENT = 55;

    private final WordReading words;
    private final int metres;
    private final Place place;

    FasterRules(WordReading words, int metres, Place place) {
        this.words = words;
        this.metres = metres;
        this.place = place;
    }

    Optional<Reading> read() {
        Efforts efforts = FasterPart.efforts(words, place.plan().shortGoal());
        if (words.has(Signal.SIMULATION)) {
            return words.reading(Signal.SIMULATION, RunType.QUALITY_LONG);
        }
        if (TypeRules.isOtherSportAlone(words) || words.startsWithRest() && !words.offersChoice()) {
            return Optional.empty();
        }
        if (!efforts.isAny()) {
            return progression();
        }
        if (words.has(Signal.LONG)) {
            return Optional.of(longWith(efforts));
        }
        if (isLittleWithinEasy(efforts)) {
            return Optional.empty();
        }
        if (place.isLongest() && isHillyAlone()) {
            return Optional.empty();
        }
        boolean longToo = place.isLongest() && isLongEnoughForQuality() && !words.has(Signal.MEDIUM_LONG);
        return Optional.of(
                longToo
                        ? new Reading(
                                RunType.QUALITY_LONG,
                                place.isPlainlyLongest() ? 82 : 58,
                                "the longest run of its days, with a faster part")
                        : byEffort(efforts));
    }

    /** Whether hills are all that is hard, and nothing says how often they are run up. */
    private boolean isHillyAlone() {
        return words.has(Signal.HILLS)
                && !words.hasAny(Signal.INTERVALS, Signal.THRESHOLD, Signal.HARD, Signal.RACE_PACE)
                && !words.efforts().isAny()
                && !words.countsEfforts();
    }

    private boolean isLittleWithinEasy(Efforts efforts) {
        boolean named = words.hasAny(Signal.INTERVALS, Signal.THRESHOLD, Signal.HILLS, Signal.RACE_PACE);
        boolean repeated = words.repeats().isAny() && !words.repeats().isLittle();
        return !named
                && !repeated
                && words.efforts().isAny()
                && efforts.metres() <= 1_500
                && efforts.metres() * 6 <= metres;
    }

    private Optional<Reading> progression() {
        if (!words.has(Signal.PROGRESSION)) {
            return Optional.empty();
        }
        boolean longRun = words.has(Signal.LONG) || place.isLongest() && isLongEnoughForQuality();
        if (longRun) {
            return Optional.of(new Reading(RunType.QUALITY_LONG, words.has(Signal.LONG) ? 88 : 62, "gets faster"));
        }
        boolean easy = words.hasAny(Signal.EASY, Signal.EASY_RUN);
        return Optional.of(new Reading(easy ? RunType.EASY : RunType.THRESHOLD, 58, "gets faster"));
    }

    private Reading longWith(Efforts efforts) {
        boolean substantial = efforts.metres() >= FASTER_PART_METRES
                || words.has(Signal.PROGRESSION)
                || metres > 0 && efforts.metres() * 6 >= metres;
        boolean named = words.efforts().isAny() || words.hasAny(Signal.PROGRESSION, Signal.THRESHOLD, Signal.RACE_PACE);
        return substantial
                ? new Reading(RunType.QUALITY_LONG, named ? 90 : 58, "a long run with a faster part")
                : new Reading(RunType.LONG, 55, "a long run with a short faster part");
    }

    private boolean isLongEnoughForQuality() {
        return metres >= LEAST_QUALITY_LONG_METRES && place.percentOfLongest() >= LEAST_QUALITY_LONG_PERCENT;
    }

    private Reading byEffort(Efforts efforts) {
        boolean hard = efforts.intervalMetres() * 4 >= efforts.metres()
                && (efforts.intervalMetres() >= LEAST_INTERVAL_METRES
                        || efforts.intervalMetres() >= efforts.thresholdMetres());
        return hard
                ? new Reading(RunType.INTERVALS, sureness(Signal.INTERVALS, 88), "efforts at 10 km pace or faster")
                : new Reading(
                        RunType.THRESHOLD,
                        sureness(Signal.THRESHOLD, words.efforts().isAny() ? 88 : sureness(Signal.HARD, 88)),
                        "threshold or marathon effort");
    }

    private int sureness(Signal signal, int otherwise) {
        return words.cue(signal).map(Cue::weight).orElse(otherwise);
    }
}
