package org.groundwork.core.run.reading;

import static org.groundwork.core.run.RunType.INTERVALS;
import static org.groundwork.core.run.RunType.QUALITY_LONG;
import static org.groundwork.core.run.RunType.RACE;
import static org.groundwork.core.run.RunType.THRESHOLD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.run.RunType;

/** Reasons to doubt that a run is a faster one, or which kind of one. */
final class FasterDoubts {

    private static final Set<RunType> FASTER = EnumSet.of(THRESHOLD, INTERVALS);
    private static final Set<RunType> LONG_OR_RACE = EnumSet.of(QUALITY_LONG, RACE);
    private static final int SHARE_OF_LONGEST_PERCENT = 75;
    private static final int FAR_METRES = 12_000;
    private static final int LITTLE_METRES = 1_600;
    private static final int LITTLE_PERCENT = 20;
    private static final int LONG_CLIMB_SECONDS = 300;
    private static final int FEW_METRES = 2_000;
    private static final int SHORT_REPEAT_SECONDS = 210;
    private static final int SHORTEST_THRESHOLD_SECONDS = 100;
    private static final int NAME_WEIGHT = 90;

    static final List<Doubt> ALL = List.of(
            new Doubt(30, "a tenth to two fifths of it at interval pace", FASTER, run -> isMixed(run.efforts())),
            Doubt.of(
                    INTERVALS,
                    30,
                    "called threshold, paced as intervals",
                    run -> run.words().has(Signal.THRESHOLD) && !run.words().has(Signal.INTERVALS)),
            Doubt.of(
                    THRESHOLD,
                    30,
                    "called intervals, paced as threshold",
                    run -> run.words().has(Signal.INTERVALS) && !run.words().has(Signal.THRESHOLD)),
            Doubt.of(
                    INTERVALS,
                    35,
                    "race pace, and the race is not known to be short",
                    run -> run.words().has(Signal.RACE_PACE)
                            && !run.words().efforts().isAny()
                            && !run.place().plan().shortGoal()),
            new Doubt(
                    30,
                    "hills that nothing counts",
                    FASTER,
                    run -> run.words().has(Signal.HILLS)
                            && !run.words().has(Signal.INTERVALS)
                            && !run.words().efforts().isAny()
                            && !run.words().countsEfforts()),
            new Doubt(
                    32,
                    "hills of five minutes and more",
                    FASTER,
                    run -> run.words().has(Signal.HILLS)
                            && run.words().repeats().seconds() >= LONG_CLIMB_SECONDS),
            Doubt.of(
                    THRESHOLD,
                    36,
                    "hills, intervals, a race's distance or short repeats beside threshold",
                    run -> run.words().has(Signal.THRESHOLD)
                            && (run.words().hasAny(Signal.HILLS, Signal.INTERVALS, Signal.RACE_DISTANCE)
                                    || run.words().repeats().isLittle())),
            Doubt.of(
                    INTERVALS,
                    36,
                    "repeats with neither name nor pace, and breaks as short as threshold allows",
                    run -> !run.isNamedFaster() && run.words().repeats().hasBreaksOfAThird()),
            new Doubt(
                    36,
                    "on the day of long runs, in a week that has no long run",
                    FASTER,
                    run -> run.farFromLongRuns() && run.place().habitual()),
            Doubt.of(
                    THRESHOLD,
                    36,
                    "called threshold, in repeats of less than two minutes",
                    run -> isCalledThreshold(run.words())
                            && run.words().repeats().seconds() > 0
                            && run.words().repeats().seconds() <= SHORTEST_THRESHOLD_SECONDS),
            new Doubt(
                    20,
                    "a word of effort, and neither a name nor a pace",
                    FASTER,
                    run -> run.words().has(Signal.HARD) && !run.isNamedFaster() && !run.familiar()),
            new Doubt(
                    32,
                    "repeats with neither name nor pace that could be run either way",
                    FASTER,
                    run -> !run.isNamedFaster() && areOpen(run.words().repeats(), run.type() == INTERVALS)),
            Doubt.of(
                    THRESHOLD,
                    30,
                    "called easy, and nothing joins an easy part to a faster one",
                    run -> isGentle(run.words()) && !run.words().efforts().isAny()),
            new Doubt(
                    32,
                    "a clock's pace that nothing explains",
                    FASTER,
                    run -> run.words().isPacedByClock() && !run.isNamedFaster()),
            new Doubt(
                    37,
                    "a race's distance, a parkrun or another sport in it",
                    FASTER,
                    run -> run.words().hasAny(Signal.PARKRUN, Signal.CROSS)
                            || run.words().has(Signal.RACE_DISTANCE) && !run.isNamedFaster()),
            new Doubt(32, "a little faster part of a longer run", FASTER, FasterDoubts::isLittle),
            Doubt.of(
                    THRESHOLD,
                    32,
                    "less than two kilometres of it",
                    run -> run.efforts().isAny() && run.efforts().metres() < FEW_METRES),
            new Doubt(30, "the same words were read otherwise in this plan", LONG_OR_RACE, Evidence::unlikeItsLike),
            Doubt.of(
                    RACE,
                    40,
                    "a race beside a long run, a recovery run or another sport",
                    run -> run.words().has(Signal.RACE)
                            && run.words().hasAny(Signal.LONG, Signal.RECOVERY, Signal.CROSS)),
            Doubt.of(
                    RACE,
                    30,
                    "a parkrun with words that are not known",
                    run -> run.words().has(Signal.PARKRUN) && run.words().unknownWords() > 0),
            Doubt.of(
                    RACE,
                    36,
                    "words that are not known, and the plan goes on",
                    run -> run.words().unknownWords() >= 2
                            && !run.place().last()
                            && run.place().plan().whole()),
            new Doubt(
                    32,
                    "far enough to be a long run",
                    FASTER,
                    run -> run.metres() >= FAR_METRES
                            && (run.place().isLongest() || run.place().percentOfLongest() >= SHARE_OF_LONGEST_PERCENT)),
            Doubt.of(
                    QUALITY_LONG,
                    32,
                    "long by its place, with hardly a faster part",
                    run -> !run.words().has(Signal.LONG) && run.efforts().metres() < FEW_METRES),
            Doubt.of(
                    QUALITY_LONG,
                    25,
                    "long by its place, with short repeats and no easy miles about them",
                    run -> !run.words().hasAny(Signal.LONG, Signal.EASY)
                            && run.words().repeats().isAny()
                            && run.words().repeats().seconds() < SHORT_REPEAT_SECONDS),
            Doubt.of(
                    QUALITY_LONG,
                    25,
                    "long by its place, but not on the day of long runs or called a tempo run or intervals",
                    run -> !run.words().hasAny(Signal.LONG, Signal.SIMULATION)
                            && (!run.place().habitual() || run.words().hasAny(Signal.THRESHOLD, Signal.INTERVALS))),
            Doubt.of(QUALITY_LONG, 30, "strides, which leave a long run what it is", run -> run.words()
                    .has(Signal.STRIDES)),
            Doubt.of(
                    INTERVALS,
                    36,
                    "called both threshold and intervals",
                    run -> run.words().has(Signal.THRESHOLD) && run.words().has(Signal.INTERVALS)),
            Doubt.of(RACE, 40, "a choice of a race or something else", run -> run.words()
                    .text()
                    .contains(" or ")),
            Doubt.of(RACE, 40, "repeats in a race", run -> run.words().repeats().isAny()));

    private FasterDoubts() {}

    private static boolean isMixed(Efforts efforts) {
        return efforts.isAny()
                && efforts.intervalMetres() * 10 >= efforts.metres()
                && efforts.intervalMetres() * 10 <= efforts.metres() * 4;
    }

    private static boolean areOpen(Repeats repeats, boolean hard) {
        return repeats.isAny() && (repeats.isMiddling() || repeats.isLittle() || !hard && !repeats.isLong());
    }

    private static boolean isCalledThreshold(WordReading words) {
        return !words.efforts().isAny()
                && words.cue(Signal.THRESHOLD)
                        .filter(cue -> cue.weight() >= NAME_WEIGHT)
                        .isPresent();
    }

    private static boolean isGentle(WordReading words) {
        return words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.RECOVERY, Signal.AEROBIC)
                && !words.hasAny(Signal.INTERVALS, Signal.THRESHOLD)
                && !words.joinsParts();
    }

    private static boolean isLittle(Evidence run) {
        int faster = run.words().efforts().metres();
        return run.words().efforts().isAny()
                && faster <= LITTLE_METRES
                && faster * 100L <= (long) run.metres() * LITTLE_PERCENT
                && !run.words().hasAny(Signal.THRESHOLD, Signal.INTERVALS);
    }
}
