package org.groundwork.core.run.reading;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundwork.core.run.RunType;

/** Puts one day's signals together with its length and its place. The first rule that speaks decides. */
final class TypeRules {

    private static final int NAMED_THRESHOLD_METRES = 5_000;
    private static final int NAMED_INTERVAL_METRES = 3_000;
    private static final int FASTER_PART_METRES = 2_500;
    private static final int LEAST_INTERVAL_METRES = 1_500;
    private static final int PLAINLY_LONGEST_PERCENT = 115;
    private static final int HARDLY_LONGEST_PERCENT = 103;
    private static final int AS_LONG_PERCENT = 98;
    private static final int LONG_SHARE_PERCENT = 25;
    private static final int LEAST_LONG_METRES = 5_000;

    private final WordReading words;
    private final int metres;
    private final int percentOfNext;
    private final int percentOfLongest;
    private final boolean habitual;

    /**
     * @param words what the words say
     * @param metres how long the run is, 0 where it is not known
     * @param percentOfNext see {@link Surroundings#percentOfNext}
     * @param percentOfLongest see {@link Surroundings#percentOfLongest}
     * @param habitual see {@link Surroundings#isHabitual}
     */
    TypeRules(WordReading words, int metres, int percentOfNext, int percentOfLongest, boolean habitual) {
        this.words = words;
        this.metres = metres;
        this.percentOfNext = percentOfNext;
        this.percentOfLongest = percentOfLongest;
        this.habitual = habitual;
    }

    Reading read() {
        return Stream.<Supplier<Optional<Reading>>>of(
                        this::note,
                        this::race,
                        this::faster,
                        this::namedLong,
                        this::running,
                        this::otherSport,
                        this::rest)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::unknown);
    }

    /** How much of it is run fast, named or paced. */
    static Efforts efforts(WordReading words) {
        Efforts paced = words.efforts();
        Efforts all = paced;
        if (words.has(Signal.THRESHOLD) && !paced.isAny()) {
            all = all.plus(new Efforts(NAMED_THRESHOLD_METRES, 0));
        }
        if (isNamedIntervals(words) && paced.intervalMetres() == 0 && !words.has(Signal.THRESHOLD)) {
            all = all.plus(new Efforts(0, NAMED_INTERVAL_METRES + paced.thresholdMetres()));
        }
        boolean onlyHard = words.has(Signal.HARD) && !all.isAny() && !words.has(Signal.PROGRESSION);
        return onlyHard ? new Efforts(NAMED_THRESHOLD_METRES, 0) : all;
    }

    private static boolean isNamedIntervals(WordReading words) {
        return !words.has(Signal.WALK_RUN) && words.has(Signal.INTERVALS)
                || (words.hasRepeats() && !words.efforts().isAny());
    }

    /** The length that counts when runs are compared: a faster run is short of endurance for its distance. */
    static int comparable(WordReading words, int metres) {
        boolean faster = efforts(words).isAny() && !words.has(Signal.LONG);
        return faster ? metres * 85 / 100 : metres;
    }

    /** Whether its length counts when the longest endurance run of a week is looked for. */
    static boolean isEndurance(WordReading words) {
        return !words.has(Signal.RACE) && !words.has(Signal.NOTE);
    }

    private Optional<Reading> note() {
        return named(Signal.NOTE, RunType.OTHER);
    }

    private Optional<Reading> race() {
        return named(Signal.RACE, RunType.RACE)
                .map(reading -> words.has(Signal.LONG) || words.has(Signal.RECOVERY) ? reading.lessSure(40) : reading);
    }

    private Optional<Reading> faster() {
        Efforts efforts = efforts(words);
        if (words.has(Signal.SIMULATION)) {
            return named(Signal.SIMULATION, RunType.QUALITY_LONG);
        }
        if (isOtherSportAlone(words)) {
            return Optional.empty();
        }
        if (!efforts.isAny()) {
            return progression();
        }
        if (words.has(Signal.LONG)) {
            return Optional.of(longWith(efforts));
        }
        boolean longToo = isLongest() && isLongEnoughForQuality();
        return Optional.of(
                longToo
                        ? new Reading(
                                RunType.QUALITY_LONG,
                                qualityLongSureness(),
                                "the longest run of its days, with a faster part")
                        : byEffort(efforts));
    }

    private Optional<Reading> progression() {
        if (!words.has(Signal.PROGRESSION)) {
            return Optional.empty();
        }
        boolean longRun = words.has(Signal.LONG) || isLongest() && isLongEnoughForQuality();
        return Optional.of(
                new Reading(longRun ? RunType.QUALITY_LONG : RunType.THRESHOLD, longRun ? 85 : 58, "gets faster"));
    }

    private Reading longWith(Efforts efforts) {
        boolean substantial = efforts.metres() >= FASTER_PART_METRES
                || words.has(Signal.PROGRESSION)
                || metres > 0 && efforts.metres() * 6 >= metres;
        return substantial
                ? new Reading(RunType.QUALITY_LONG, 90, "a long run with a faster part")
                : new Reading(RunType.LONG, 55, "a long run with a short faster part");
    }

    private int qualityLongSureness() {
        return percentOfNext >= PLAINLY_LONGEST_PERCENT ? 82 : 58;
    }

    private boolean isLongEnoughForQuality() {
        return metres >= 16_000 && percentOfLongest >= 55;
    }

    private Reading byEffort(Efforts efforts) {
        boolean hard = efforts.intervalMetres() * 4 >= efforts.metres()
                && (efforts.intervalMetres() >= LEAST_INTERVAL_METRES
                        || efforts.intervalMetres() >= efforts.thresholdMetres());
        Reading reading = hard
                ? new Reading(RunType.INTERVALS, sureness(Signal.INTERVALS, 88), "efforts at 10 km pace or faster")
                : new Reading(
                        RunType.THRESHOLD,
                        sureness(Signal.THRESHOLD, words.has(Signal.HARD) ? 58 : 88),
                        "threshold or marathon effort");
        return reading.lessSure(isMixed(efforts) ? 30 : 0)
                .lessSure(disagrees(hard) ? 30 : 0)
                .lessSure(isUncountedHills() ? 30 : 0);
    }

    private boolean isUncountedHills() {
        boolean hills =
                words.cue(Signal.INTERVALS).filter(cue -> cue == Cue.HILLS).isPresent();
        return hills && !words.hasRepeats() && !words.efforts().isAny() && !words.countsEfforts();
    }

    private boolean disagrees(boolean hard) {
        boolean namedOther = hard
                ? words.has(Signal.THRESHOLD) && !words.has(Signal.INTERVALS)
                : words.has(Signal.INTERVALS) && !words.has(Signal.THRESHOLD);
        return namedOther
                && words.cue(Signal.INTERVALS).filter(cue -> cue == Cue.HILLS).isEmpty();
    }

    private static boolean isMixed(Efforts efforts) {
        return efforts.intervalMetres() * 10 >= efforts.metres()
                && efforts.intervalMetres() * 10 <= efforts.metres() * 4;
    }

    private int sureness(Signal signal, int otherwise) {
        return words.cue(signal).map(Cue::weight).orElse(otherwise);
    }

    private Optional<Reading> namedLong() {
        return named(Signal.LONG, RunType.LONG).filter(reading -> !isOtherSportAlone(words));
    }

    private Optional<Reading> running() {
        return isRunning() ? Optional.of(easyOrLong()) : Optional.empty();
    }

    private boolean isRunning() {
        boolean other = words.has(Signal.CROSS) || words.has(Signal.STRENGTH) || words.has(Signal.WALK);
        boolean recovery = words.has(Signal.RECOVERY) && (words.offersChoice() || !words.has(Signal.REST));
        boolean manner = words.has(Signal.EASY) || recovery || words.has(Signal.STEADY);
        boolean plain = !words.has(Signal.WALK) && !words.has(Signal.LOOSENING);
        return namesRunning(words)
                || words.has(Signal.STRIDES)
                || (manner && (!other || words.hasTime()))
                || (plain && words.hasDistance())
                || (plain && words.hasTime() && !other);
    }

    private static boolean namesRunning(WordReading words) {
        return words.has(Signal.RUN) || words.has(Signal.WALK_RUN) || words.has(Signal.MEDIUM_LONG);
    }

    /** Whether another sport is named and nothing says that there is running beside it. */
    static boolean isOtherSportAlone(WordReading words) {
        boolean manner = words.has(Signal.EASY) || words.has(Signal.RECOVERY);
        return (words.has(Signal.CROSS) || words.has(Signal.STRENGTH))
                && !namesRunning(words)
                && !words.hasDistance()
                && !(manner && words.hasTime());
    }

    private Reading easyOrLong() {
        Reading easy = easy();
        if (!mayBeLong() || percentOfNext < AS_LONG_PERCENT) {
            return easy;
        }
        int sureness = longSureness();
        return sureness == 0
                ? easy.lessSure(habitual ? 35 : 20)
                : new Reading(RunType.LONG, sureness, "the longest run of its days");
    }

    private boolean mayBeLong() {
        boolean saidShort = Stream.of(Signal.RECOVERY, Signal.REST, Signal.MEDIUM_LONG, Signal.WALK_RUN)
                .anyMatch(words::has);
        return !saidShort && metres >= LEAST_LONG_METRES && percentOfLongest >= LONG_SHARE_PERCENT;
    }

    private int longSureness() {
        if (percentOfNext >= PLAINLY_LONGEST_PERCENT) {
            return habitual ? 88 : 72;
        }
        return habitual && percentOfNext >= HARDLY_LONGEST_PERCENT ? 58 : 0;
    }

    private Reading easy() {
        return Stream.of(
                        Signal.WALK_RUN,
                        Signal.RECOVERY,
                        Signal.EASY,
                        Signal.RUN,
                        Signal.STRIDES,
                        Signal.MEDIUM_LONG,
                        Signal.STEADY)
                .map(signal -> named(signal, RunType.EASY))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Reading(RunType.EASY, 75, "a run without further words"));
    }

    private Optional<Reading> otherSport() {
        return named(Signal.CROSS, RunType.CROSS)
                .or(() -> named(Signal.STRENGTH, RunType.STRENGTH))
                .or(() -> named(Signal.WALK, RunType.CROSS));
    }

    private Optional<Reading> rest() {
        return named(Signal.REST, RunType.REST).or(() -> named(Signal.LOOSENING, RunType.OTHER));
    }

    private Reading unknown() {
        boolean counts = words.text().chars().anyMatch(Character::isDigit);
        return new Reading(RunType.OTHER, counts ? 50 : 65, "no word that a run is known by");
    }

    private boolean isLongest() {
        return percentOfNext >= HARDLY_LONGEST_PERCENT;
    }

    private Optional<Reading> named(Signal signal, RunType type) {
        return words.cue(signal).map(cue -> new Reading(type, cue.weight(), cue.reason()));
    }
}
