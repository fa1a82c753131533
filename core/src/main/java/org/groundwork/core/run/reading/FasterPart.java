package org.groundwork.core.run.reading;

/** How much of a run is fast, by its paces, by its name, or by how its repeats are divided. */
final class FasterPart {

    private static final int NAMED_THRESHOLD_METRES = 5_000;
    private static final int NAMED_INTERVAL_METRES = 3_000;

    private FasterPart() {}

    /**
     * How much of it is run fast, named or paced.
     *
     * @param shortGoal whether race pace is that of a race of up to 10 km
     */
    static Efforts efforts(WordReading words, boolean shortGoal) {
        Efforts paced = words.efforts();
        boolean racePaced = words.has(Signal.RACE_PACE) && !paced.isAny();
        boolean fastRacePace = racePaced
                && (shortGoal || words.repeats().isAny() && words.repeats().seconds() <= 200);
        if (fastRacePace) {
            return Efforts.named(0, NAMED_INTERVAL_METRES);
        }
        boolean threshold = words.has(Signal.THRESHOLD) || racePaced;
        Efforts all = paced;
        if (threshold && !paced.isAny()) {
            all = all.plus(Efforts.named(NAMED_THRESHOLD_METRES, 0));
        }
        if ((words.has(Signal.INTERVALS) || words.has(Signal.HILLS) && !isEasyOverHills(words))
                && (words.has(Signal.HILLS) || !words.has(Signal.WALK_RUN))
                && paced.intervalMetres() == 0
                && !threshold
                && !isPacedAtThreshold(words)) {
            all = all.plus(Efforts.named(0, NAMED_INTERVAL_METRES + paced.thresholdMetres()));
        }
        if (!all.isAny()
                && words.repeats().isAny()
                && !words.efforts().easy()
                && !(words.repeats().isRun() && words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.RECOVERY))
                && (!words.has(Signal.WALK_RUN) || words.has(Signal.HARD))) {
            all = byLengthOfRepeats(words.repeats());
        }
        boolean easyWithStrides =
                words.has(Signal.STRIDES) && words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.AEROBIC);
        boolean onlyHard = words.has(Signal.HARD) && !all.isAny() && !words.has(Signal.PROGRESSION) && !easyWithStrides;
        return onlyHard ? Efforts.named(NAMED_THRESHOLD_METRES, 0) : all;
    }

    /** Whether hills are no more than the ground of a run that is called easy. */
    static boolean isEasyOverHills(WordReading words) {
        return words.has(Signal.HILLS)
                && words.hasAny(Signal.EASY, Signal.EASY_RUN)
                && !words.hasAny(Signal.INTERVALS, Signal.HARD)
                && !words.countsEfforts()
                && !words.joinsParts();
    }

    private static boolean isPacedAtThreshold(WordReading words) {
        return words.efforts().isAny() && words.repeats().isAny() && !words.has(Signal.HILLS);
    }

    private static Efforts byLengthOfRepeats(Repeats repeats) {
        return repeats.isLong() || repeats.hasShortBreaks() || repeats.isLastingWithShortBreaks()
                ? Efforts.named(NAMED_THRESHOLD_METRES, 0)
                : Efforts.named(0, NAMED_INTERVAL_METRES);
    }

    /** The length that counts when runs are compared: a faster run is short of endurance for its distance. */
    static int comparable(WordReading words, int metres) {
        boolean faster = efforts(words, false).isAny() && !words.has(Signal.LONG);
        return faster ? metres * 85 / 100 : metres;
    }
}
