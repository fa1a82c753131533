package org.groundwork.core.run.reading;

import static org.groundwork.core.run.RunType.EASY;
import static org.groundwork.core.run.RunType.LONG;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.groundwork.core.run.RunType;

/** Reasons to doubt that a run is easy, or that it is the long one. */
final class EnduranceDoubts {

    private static final Set<RunType> ENDURANCE = EnumSet.of(EASY, LONG);
    private static final Pattern FAST = Pattern.compile("\\b(?:hard|fast)\\b");
    private static final Pattern UPHILL = Pattern.compile("\\b(?:hills?|uphill|steep|sprint)");
    private static final int FAR_METRES = 8_000;
    private static final int CLEARLY_LONGEST_PERCENT = 130;
    private static final int AS_LONG_PERCENT = 100;
    private static final int FAR_SHORTER_PERCENT = 80;

    static final List<Doubt> ALL = List.of(
            new Doubt(
                    27,
                    "a clock's pace that nothing explains",
                    ENDURANCE,
                    run -> run.words().isPacedByClock()
                            && !(run.familiar() && run.words().isOnePart())),
            new Doubt(
                    30,
                    "words that are not known, and none that names a manner",
                    ENDURANCE,
                    run -> !run.namesManner()
                            && (run.words().unknownOpeningWords() > 0 && !run.familiar()
                                    || run.words().hasEffortLeft())
                            && !isPlainlyLong(run)),
            Doubt.of(
                    EASY,
                    30,
                    "by far the longest of its days, though called otherwise",
                    run -> run.place().isPlainlyLongest() && run.place().habitual() && run.metres() >= FAR_METRES),
            Doubt.of(
                    EASY,
                    30,
                    "a share of something that nothing explains",
                    run -> run.words().namesShare() && !run.words().efforts().easy()),
            new Doubt(30, "the name of a week in it", ENDURANCE, run -> run.words()
                    .has(Signal.HEADING)),
            Doubt.of(EASY, 33, "as long as the longest run of its days", Evidence::isAsLong),
            Doubt.of(
                    EASY,
                    20,
                    "as long as that, on the day of long runs",
                    run -> run.isAsLong() && run.place().habitual()),
            Doubt.of(
                    EASY,
                    30,
                    "far, with nothing known to compare it with",
                    run -> run.metres() >= FAR_METRES
                            && run.place().percentOfNext() == 0
                            && run.place().plan().whole()),
            Doubt.of(
                    EASY,
                    35,
                    "a faster part, though a little one",
                    run -> run.words().efforts().isAny() || run.words().has(Signal.HARD)),
            Doubt.of(
                    EASY,
                    36,
                    "on the day of long runs, or as long as any near it, in a week that has no long run",
                    run -> run.farFromLongRuns() && (run.place().habitual() || isUnmatched(run))),
            Doubt.of(
                    EASY,
                    36,
                    "a number that is no length, in a plan that says how long its runs are",
                    run -> run.metres() == 0
                            && !run.words().has(Signal.WALK_RUN)
                            && run.place().plan().whole()
                            && run.words().hasAmountLeft()),
            Doubt.of(EASY, 35, "hills in an easy run", run -> FasterPart.isEasyOverHills(run.words())),
            Doubt.of(EASY, 35, "a parkrun", run -> run.words().has(Signal.PARKRUN)),
            Doubt.of(
                    EASY,
                    35,
                    "another sport in it, and no choice of the two",
                    run -> run.words().has(Signal.CROSS) && !run.words().offersChoice()),
            Doubt.of(
                    EASY,
                    30,
                    "the plan's last run, and no race",
                    run -> run.place().last() && run.place().plan().whole()),
            Doubt.of(
                    LONG,
                    32,
                    "called a race's distance, and long by its place alone",
                    run -> run.isLongByPlace() && run.words().has(Signal.RACE_DISTANCE)),
            Doubt.of(
                    LONG,
                    32,
                    "called easy in a plan that calls long runs long",
                    run -> run.isLongByPlace()
                            && run.isCalledEasy()
                            && run.place().plan().namesLongRuns()),
            Doubt.of(
                    LONG,
                    32,
                    "called easy, and not far longer than its neighbours",
                    run -> run.isLongByPlace()
                            && run.isCalledEasy()
                            && run.place().percentOfNext() < CLEARLY_LONGEST_PERCENT),
            Doubt.of(
                    LONG,
                    36,
                    "parts or repeats that are not understood",
                    run -> !run.isNamedFaster()
                            && (run.words().countsEfforts()
                                    || run.words().namesShare()
                                            && !run.words().efforts().easy()
                                    || run.words().namesPart())),
            new Doubt(
                    36,
                    "exactly a long race's distance, and no manner",
                    ENDURANCE,
                    run -> RaceDistances.isLongRace(run.metres()) && !run.namesManner()),
            Doubt.of(
                    EASY,
                    36,
                    "short efforts called fast or hard, or up a hill with no easy running about them",
                    run -> run.words().has(Signal.STRIDES) && isSharp(run.words())),
            new Doubt(
                    36,
                    "a steady part, which may be a faster one",
                    ENDURANCE,
                    run -> run.words().has(Signal.STEADY)
                            && run.words().hasAny(Signal.EASY, Signal.EASY_RUN, Signal.LONG)
                            && run.words().hasAmountsLeft()),
            Doubt.of(
                    EASY,
                    36,
                    "yoga or stretching, and no run",
                    run -> run.words().hasAny(Signal.YOGA, Signal.LOOSENING)
                            && !run.words().has(Signal.STRIDES)
                            && !saysRun(run.words())),
            new Doubt(30, "a pace by a name that is not known", ENDURANCE, run -> run.words()
                    .hasPaceLeft()),
            Doubt.of(
                    LONG,
                    40,
                    "called long, and far shorter than a run near it on another day than long runs",
                    run -> !run.place().habitual() && isFarShorter(run.place())),
            Doubt.of(LONG, 36, "the only long run on its weekday", Evidence::aloneOnItsWeekday));

    private EnduranceDoubts() {}

    private static boolean isUnmatched(Evidence run) {
        return run.metres() >= FAR_METRES && run.place().percentOfNext() >= AS_LONG_PERCENT;
    }

    private static boolean saysRun(WordReading words) {
        return words.hasAny(Signal.RUN, Signal.EASY_RUN, Signal.AEROBIC, Signal.MEASURED) || words.hasDistance();
    }

    private static boolean saysHowItIsRun(WordReading words) {
        return saysRun(words) || words.hasAny(Signal.EASY, Signal.RECOVERY, Signal.ENDURANCE);
    }

    private static boolean isSharp(WordReading words) {
        return FAST.matcher(words.text()).find()
                || !saysHowItIsRun(words) && UPHILL.matcher(words.text()).find();
    }

    private static boolean isFarShorter(Place place) {
        return place.percentOfNext() > 0 && place.percentOfNext() < FAR_SHORTER_PERCENT;
    }

    private static boolean isPlainlyLong(Evidence run) {
        return run.type() == LONG && run.place().habitual() && run.place().percentOfNext() >= CLEARLY_LONGEST_PERCENT;
    }
}
