package org.groundwork.core.run.reading;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundwork.core.run.RunType;

/** Puts one day's signals together with its length and its place. The first rule that speaks decides. */
final class TypeRules {

    private static final int FASTER_PART_METRES = 2_500;
    private static final int LEAST_INTERVAL_METRES = 1_500;
    private static final int PLAINLY_LONGEST_PERCENT = 115;
    private static final int HARDLY_LONGEST_PERCENT = 103;
    private static final int AS_LONG_PERCENT = 98;
    private static final int LONG_SHARE_PERCENT = 25;
    private static final int LEAST_LONG_METRES = 5_000;
    private static final int LEAST_QUALITY_LONG_METRES = 14_000;

    private final WordReading words;
    private final int metres;
    private final Place place;

    /**
     * @param words what the words say
     * @param metres how long the run is, 0 where it is not known
     * @param place where the entry stands in its plan
     */
    TypeRules(WordReading words, int metres, Place place) {
        this.words = words;
        this.metres = metres;
        this.place = place;
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
                .map(new Doubts(words, metres)::of)
                .orElseGet(this::unknown);
    }

    /** Whether its length counts when the longest endurance run of a week is looked for. */
    static boolean isEndurance(WordReading words) {
        return !words.hasAny(Signal.RACE, Signal.RACE_NAME, Signal.NOTE);
    }

    private Optional<Reading> note() {
        return named(Signal.NOTE, RunType.OTHER);
    }

    private Optional<Reading> race() {
        boolean gentle = words.hasAny(Signal.EASY, Signal.EASY_RUN, Signal.RECOVERY, Signal.STEADY, Signal.WALK_RUN);
        boolean other = gentle
                || words.hasAny(
                        Signal.LONG, Signal.THRESHOLD, Signal.INTERVALS, Signal.WALK, Signal.STRENGTH, Signal.CROSS)
                || words.efforts().isAny();
        return named(Signal.RACE, RunType.RACE)
                .map(reading -> words.hasAny(Signal.LONG, Signal.RECOVERY) ? reading.lessSure(40) : reading)
                .or(() -> unless(other || words.has(Signal.ERRAND), Signal.PARKRUN))
                .or(() -> unless(gentle || words.repeats().isAny() || words.has(Signal.INTERVALS), Signal.ALL_OUT))
                .or(() -> unless(other && !place.last(), Signal.RACE_NAME))
                .or(() -> unless(other || !place.last() || words.repeats().isAny(), Signal.RACE_DISTANCE)
                        .map(reading -> new Reading(RunType.RACE, 85, "the plan ends on a race's distance")));
    }

    private Optional<Reading> unless(boolean otherwise, Signal race) {
        return otherwise ? Optional.empty() : named(race, RunType.RACE);
    }

    private Optional<Reading> faster() {
        Efforts efforts = FasterPart.efforts(words, place.shortGoal());
        if (words.has(Signal.SIMULATION)) {
            return named(Signal.SIMULATION, RunType.QUALITY_LONG);
        }
        if (isOtherSportAlone(words) || words.startsWithRest() && !words.offersChoice()) {
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
        if (isLongest() && isHillyAlone()) {
            return Optional.empty();
        }
        boolean longToo = isLongest() && isLongEnoughForQuality() && !words.has(Signal.MEDIUM_LONG);
        return Optional.of(
                longToo
                        ? new Reading(
                                RunType.QUALITY_LONG,
                                place.percentOfNext() >= PLAINLY_LONGEST_PERCENT ? 82 : 58,
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
        boolean longRun = words.has(Signal.LONG) || isLongest() && isLongEnoughForQuality();
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
        return metres >= LEAST_QUALITY_LONG_METRES && place.percentOfLongest() >= 55;
    }

    private Reading byEffort(Efforts efforts) {
        boolean hard = efforts.intervalMetres() * 4 >= efforts.metres()
                && (efforts.intervalMetres() >= LEAST_INTERVAL_METRES
                        || efforts.intervalMetres() >= efforts.thresholdMetres());
        Reading reading = hard
                ? new Reading(RunType.INTERVALS, sureness(Signal.INTERVALS, 88), "efforts at 10 km pace or faster")
                : new Reading(
                        RunType.THRESHOLD,
                        sureness(Signal.THRESHOLD, words.efforts().isAny() ? 88 : sureness(Signal.HARD, 88)),
                        "threshold or marathon effort");
        return new Doubts(words, metres).ofEffort(reading, efforts);
    }

    private int sureness(Signal signal, int otherwise) {
        return words.cue(signal).map(Cue::weight).orElse(otherwise);
    }

    private Optional<Reading> namedLong() {
        return named(Signal.LONG, RunType.LONG)
                .filter(reading -> !isOtherSportAlone(words))
                .filter(reading -> !words.has(Signal.WALK) || words.hasDistance());
    }

    private Optional<Reading> running() {
        return isRunning() ? Optional.of(easyOrLong()) : Optional.empty();
    }

    private boolean isRunning() {
        boolean other = words.hasAny(Signal.CROSS, Signal.STRENGTH, Signal.WALK);
        boolean recovery = words.has(Signal.RECOVERY) && (words.offersChoice() || !words.has(Signal.REST));
        boolean manner =
                words.hasAny(Signal.EASY, Signal.STEADY, Signal.AEROBIC, Signal.ENDURANCE, Signal.PARKRUN) || recovery;
        boolean plain = !words.hasAny(Signal.WALK, Signal.LOOSENING, Signal.YOGA);
        boolean restAlone = words.startsWithRest() && !words.offersChoice();
        if (isOtherSportAlone(words) || words.hasAny(Signal.ERRAND) && !namesRunning(words)) {
            return false;
        }
        return !restAlone && namesRunning(words)
                || words.has(Signal.STRIDES)
                || (manner && (!other || words.hasTime()))
                || words.hasDistance()
                || (plain && words.hasTime() && !other && !restAlone)
                || words.has(Signal.RACE_DISTANCE);
    }

    private static boolean namesRunning(WordReading words) {
        return words.hasAny(Signal.RUN, Signal.MEASURED, Signal.EASY_RUN, Signal.WALK_RUN, Signal.MEDIUM_LONG);
    }

    /** Whether another sport is named and nothing says that there is running beside it. */
    static boolean isOtherSportAlone(WordReading words) {
        boolean manner = words.hasAny(Signal.EASY, Signal.RECOVERY, Signal.AEROBIC, Signal.ENDURANCE);
        return words.hasAny(Signal.CROSS, Signal.STRENGTH)
                && !namesRunning(words)
                && !words.hasDistance()
                && !(manner && words.hasTime() && words.joinsParts())
                && !(words.has(Signal.STRENGTH)
                        && !words.has(Signal.CROSS)
                        && words.hasAny(Signal.HILLS, Signal.THRESHOLD, Signal.LONG));
    }

    private Reading easyOrLong() {
        Reading easy = easy();
        if (!mayBeLong() || place.percentOfNext() < AS_LONG_PERCENT) {
            return easy;
        }
        int sureness = longSureness();
        return sureness == 0
                ? easy.lessSure(place.habitual() ? 40 : 20)
                : new Reading(RunType.LONG, sureness, "the longest run of its days")
                        .lessSure(isCalledOtherwise() ? 32 : 0);
    }

    private boolean isCalledOtherwise() {
        return words.has(Signal.RACE_DISTANCE) || words.has(Signal.AEROBIC) && place.percentOfLongest() < 80;
    }

    private boolean mayBeLong() {
        boolean saidShort =
                words.hasAny(Signal.RECOVERY, Signal.REST, Signal.MEDIUM_LONG, Signal.WALK_RUN, Signal.CROSS);
        return !saidShort && metres >= LEAST_LONG_METRES && place.percentOfLongest() >= LONG_SHARE_PERCENT;
    }

    private int longSureness() {
        if (place.percentOfNext() >= PLAINLY_LONGEST_PERCENT) {
            return place.habitual() ? 88 : 72;
        }
        return place.habitual() && place.percentOfNext() >= HARDLY_LONGEST_PERCENT ? 58 : 0;
    }

    private Reading easy() {
        Reading easy = Stream.of(
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
                .map(signal -> named(signal, RunType.EASY))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Reading(RunType.EASY, 75, "a run without further words"));
        boolean muchElse = words.hasAny(Signal.PARKRUN, Signal.HARD, Signal.CROSS)
                        && !(words.has(Signal.CROSS) && words.offersChoice())
                || words.has(Signal.RACE_DISTANCE) && !words.hasAny(Signal.EASY, Signal.EASY_RUN)
                || words.efforts().isAny();
        boolean longest =
                words.has(Signal.MEDIUM_LONG) && place.habitual() && place.percentOfNext() >= PLAINLY_LONGEST_PERCENT;
        return muchElse || longest ? easy.lessSure(35) : easy;
    }

    private Optional<Reading> otherSport() {
        return named(Signal.CROSS, RunType.CROSS)
                .or(() -> named(Signal.STRENGTH, RunType.STRENGTH))
                .or(() -> named(Signal.YOGA, RunType.CROSS))
                .or(() -> named(Signal.WALK, RunType.CROSS));
    }

    private Optional<Reading> rest() {
        return named(Signal.REST, RunType.REST)
                .or(() -> named(Signal.LOOSENING, RunType.OTHER))
                .or(() -> named(Signal.ERRAND, RunType.OTHER));
    }

    private Reading unknown() {
        return new Reading(RunType.OTHER, 50, "no word that a run is known by");
    }

    private boolean isLongest() {
        return place.percentOfNext() >= HARDLY_LONGEST_PERCENT;
    }

    private Optional<Reading> named(Signal signal, RunType type) {
        return words.cue(signal).map(cue -> new Reading(type, cue.weight(), cue.reason()));
    }
}
