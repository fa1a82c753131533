package org.groundwork.core.run.reading;

import org.groundwork.core.run.RunType;

/** Evidence against a reading: cues that disagree, words that say too little, amounts close to a limit. */
final class Doubts {

    private final WordReading words;
    private final int metres;

    Doubts(WordReading words, int metres) {
        this.words = words;
        this.metres = metres;
    }

    /** {@code reading} by its efforts, less sure where these could be run otherwise. */
    Reading ofEffort(Reading reading, Efforts efforts) {
        boolean hard = reading.type() == RunType.INTERVALS;
        return reading.lessSure(isMixed(efforts) ? 30 : 0)
                .lessSure(disagrees(hard) ? 30 : 0)
                .lessSure(isUncountedHills() ? 30 : 0)
                .lessSure(hasDoubtfulRepeats(hard) ? 32 : 0)
                .lessSure(isGentle() && !words.efforts().isAny() ? 30 : 0);
    }

    /** Evidence against a reading that the rule which spoke did not look at. */
    Reading of(Reading reading) {
        return switch (reading.type()) {
            case EASY, LONG ->
                reading.lessSure(words.isPacedByClock() ? 32 : 0)
                        .lessSure(isHardlyUnderstood() || words.has(Signal.HEADING) ? 30 : 0);
            case THRESHOLD, INTERVALS ->
                reading.lessSure(words.isPacedByClock() && !isTold() ? 32 : 0)
                        .lessSure(words.has(Signal.HILLS) && words.repeats().seconds() >= 300 ? 32 : 0)
                        .lessSure(words.hasAny(Signal.RACE_DISTANCE, Signal.CROSS) ? 37 : 0)
                        .lessSure(isLittle() ? 32 : 0);
            default -> reading;
        };
    }

    private boolean isTold() {
        return words.efforts().isAny() || words.hasAny(Signal.THRESHOLD, Signal.INTERVALS, Signal.HILLS);
    }

    private boolean isLittle() {
        return words.efforts().isAny()
                && words.efforts().metres() <= 1_600
                && words.efforts().metres() * 5 <= metres
                && !words.hasAny(Signal.THRESHOLD, Signal.INTERVALS);
    }

    private boolean isHardlyUnderstood() {
        boolean named = words.hasAny(
                Signal.LONG,
                Signal.EASY,
                Signal.EASY_RUN,
                Signal.RECOVERY,
                Signal.AEROBIC,
                Signal.ENDURANCE,
                Signal.MEDIUM_LONG,
                Signal.STRIDES,
                Signal.WALK_RUN);
        return !named && words.unknownWords() >= (words.has(Signal.MEASURED) ? 1 : 2);
    }

    private boolean isGentle() {
        return words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.RECOVERY, Signal.AEROBIC)
                && !words.hasAny(Signal.INTERVALS, Signal.THRESHOLD)
                && !words.joinsParts();
    }

    /** Repeats without pace or name that could be run faster or slower than is taken. */
    private boolean hasDoubtfulRepeats(boolean hard) {
        Repeats repeats = words.repeats();
        return !isTold()
                && repeats.isAny()
                && (repeats.isMiddling() || repeats.isLittle() || !hard && !repeats.isLong());
    }

    private boolean isUncountedHills() {
        return words.has(Signal.HILLS)
                && !words.has(Signal.INTERVALS)
                && !words.efforts().isAny()
                && !words.countsEfforts();
    }

    private boolean disagrees(boolean hard) {
        return hard
                ? words.has(Signal.THRESHOLD) && !words.has(Signal.INTERVALS)
                : words.has(Signal.INTERVALS) && !words.has(Signal.THRESHOLD);
    }

    private static boolean isMixed(Efforts efforts) {
        return efforts.intervalMetres() * 10 >= efforts.metres()
                && efforts.intervalMetres() * 10 <= efforts.metres() * 4;
    }
}
