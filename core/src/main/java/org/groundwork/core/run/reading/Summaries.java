package org.groundwork.core.run.reading;

/** Tells an entry that sums up a week from one that is a day's run, by its amount and by what stands beside it. */
final class Summaries {

    private static final int FAR_ABOVE_PERCENT = 140;
    private static final int LEAST_WEEK_METRES = 30_000;
    private static final int LEAST_UNNAMED_WEEK_METRES = 45_000;

    /** Words that no cue knows, from which on an entry beside another is a sentence to read. */
    private static final int SENTENCE_WORDS = 3;

    private static final int LONG_SENTENCE_WORDS = 5;

    private final int longestMetres;

    /** @param longestMetres the longest run of the plan that nothing marks as a week's sum, 0 where none is known */
    Summaries(int longestMetres) {
        this.longestMetres = longestMetres;
    }

    /**
     * Whether an entry is a note on its week.
     *
     * @param metres the amount that it names, 0 for none
     * @param beside whether another entry stands on the same day
     */
    boolean isSummary(WordReading words, int metres, boolean beside) {
        if (words.hasAny(Signal.RACE, Signal.RACE_NAME, Signal.RACE_DISTANCE)) {
            return false;
        }
        if (beside
                && metres == 0
                && words.unknownWords() >= SENTENCE_WORDS
                && !words.repeats().isAny()
                && (words.unknownWords() >= LONG_SENTENCE_WORDS || !isOther(words))) {
            return true;
        }
        boolean farAbove = longestMetres > 0 && metres * 100L > (long) longestMetres * FAR_ABOVE_PERCENT;
        if (!words.has(Signal.HEADING)) {
            return beside && farAbove && metres >= LEAST_UNNAMED_WEEK_METRES && !namesRun(words);
        }
        return farAbove && metres >= LEAST_WEEK_METRES
                || !namesRun(words) && (beside || metres == 0 || metres >= LEAST_UNNAMED_WEEK_METRES);
    }

    private static boolean isOther(WordReading words) {
        return words.hasAny(Signal.CROSS, Signal.STRENGTH, Signal.REST, Signal.YOGA);
    }

    private static boolean namesRun(WordReading words) {
        return words.efforts().isAny()
                || words.repeats().isAny()
                || words.hasAny(
                        Signal.RUN,
                        Signal.EASY_RUN,
                        Signal.EASY,
                        Signal.RECOVERY,
                        Signal.LONG,
                        Signal.MEDIUM_LONG,
                        Signal.THRESHOLD,
                        Signal.INTERVALS,
                        Signal.HILLS,
                        Signal.WALK_RUN,
                        Signal.CROSS,
                        Signal.STRENGTH,
                        Signal.REST);
    }
}
