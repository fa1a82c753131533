package org.groundwork.core.run.reading;

import org.groundwork.core.run.RunType;

/**
 * A reading beside all that it was made from, and beside the readings of its plan.
 *
 * @param type what the run was read as
 * @param words what its words say
 * @param metres how long it is, 0 where it is not known
 * @param place where it stands in its plan
 * @param unlikeItsLike whether the same words stand elsewhere in the plan and were read as another class there
 * @param aloneOnItsWeekday whether a plan of some weeks has nothing of its type on that weekday but this
 * @param familiar whether it begins with words that come so often in the plan that they are its own name for a run
 * @param onlyEntryOfDay whether nothing else stands on its day
 * @param farFromLongRuns whether no long run stands near it, though most weeks of the plan have one
 */
record Evidence(
        RunType type,
        WordReading words,
        int metres,
        Place place,
        boolean unlikeItsLike,
        boolean aloneOnItsWeekday,
        boolean familiar,
        boolean onlyEntryOfDay,
        boolean farFromLongRuns) {

    /** Whether the words name a manner of running, so that nothing is left to chance. */
    boolean namesManner() {
        return words.efforts().easy()
                || words.hasAny(
                        Signal.LONG,
                        Signal.EASY,
                        Signal.EASY_RUN,
                        Signal.RECOVERY,
                        Signal.AEROBIC,
                        Signal.ENDURANCE,
                        Signal.MEDIUM_LONG,
                        Signal.STRIDES,
                        Signal.WALK_RUN);
    }

    /** Whether only its place makes it a long run. */
    boolean isLongByPlace() {
        return type == RunType.LONG && !words.has(Signal.LONG);
    }

    boolean isCalledEasy() {
        return words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.AEROBIC);
    }

    /** Whether a name or a pace says that it is faster, not its repeats or a word such as <em>hard</em> alone. */
    boolean isNamedFaster() {
        return words.efforts().isAny() || words.hasAny(Signal.THRESHOLD, Signal.INTERVALS, Signal.HILLS);
    }

    boolean isAsLong() {
        return new EasyRules(words, metres, place).isAsLong();
    }

    Efforts efforts() {
        return FasterPart.efforts(words, place.plan().shortGoal());
    }
}
