package org.groundwork.core.run.reading;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundwork.core.run.RunType;

/** Puts one day's signals together with its length and its place. The first rule that speaks decides. */
final class TypeRules {

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
                        new RaceRules(words, place)::read,
                        new FasterRules(words, metres, place)::read,
                        this::namedLong,
                        this::running,
                        this::otherSport,
                        this::rest)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::unknown);
    }

    /** Whether its length counts when the longest endurance run of a week is looked for. */
    static boolean isEndurance(WordReading words) {
        return !words.hasAny(Signal.RACE, Signal.RACE_NAME, Signal.NOTE);
    }

    private Optional<Reading> note() {
        return words.reading(Signal.NOTE, RunType.OTHER);
    }

    private Optional<Reading> namedLong() {
        return words.reading(Signal.LONG, RunType.LONG)
                .filter(reading -> !isOtherSportAlone(words))
                .filter(reading -> !words.has(Signal.WALK) || words.hasDistance());
    }

    private Optional<Reading> running() {
        return isRunning() ? Optional.of(new EasyRules(words, metres, place).read()) : Optional.empty();
    }

    private boolean isRunning() {
        boolean other = words.hasAny(Signal.CROSS, Signal.STRENGTH, Signal.WALK, Signal.YOGA);
        boolean recovery = words.has(Signal.RECOVERY) && (words.offersChoice() || !words.has(Signal.REST));
        boolean manner =
                words.hasAny(Signal.EASY, Signal.STEADY, Signal.AEROBIC, Signal.ENDURANCE, Signal.PARKRUN) || recovery;
        boolean plain = !words.hasAny(Signal.WALK, Signal.LOOSENING, Signal.YOGA);
        boolean restAlone = words.startsWithRest() && !words.offersChoice();
        boolean measured = words.hasTime() || words.hasDistance();
        if (isOtherSportAlone(words) || words.has(Signal.ERRAND) && !namesRunning(words) && !(manner && measured)) {
            return false;
        }
        return !restAlone && namesRunning(words)
                || words.has(Signal.STRIDES)
                || (manner && !(restAlone && !measured && !words.hasAmountLeft()) && (!other || words.hasTime()))
                || words.hasDistance()
                || (plain && words.hasTime() && !other && !restAlone)
                || words.has(Signal.RACE_DISTANCE)
                || words.efforts().easy() && !other;
    }

    private static boolean namesRunning(WordReading words) {
        return words.hasAny(Signal.RUN, Signal.MEASURED, Signal.EASY_RUN, Signal.WALK_RUN, Signal.MEDIUM_LONG);
    }

    /** Whether another sport is named and nothing says that there is running beside it. */
    static boolean isOtherSportAlone(WordReading words) {
        boolean manner = words.hasAny(Signal.EASY, Signal.RECOVERY, Signal.AEROBIC, Signal.ENDURANCE);
        return words.hasAny(Signal.CROSS, Signal.STRENGTH)
                && !namesRunning(words)
                && !(words.hasDistance() && (!words.has(Signal.CROSS) || words.joinsParts() || words.has(Signal.LONG)))
                && !(manner && words.hasTime() && (words.joinsParts() || words.opensEasy()))
                && !(words.has(Signal.STRENGTH)
                        && !words.has(Signal.CROSS)
                        && words.hasAny(Signal.HILLS, Signal.THRESHOLD, Signal.LONG));
    }

    private Optional<Reading> otherSport() {
        return words.reading(Signal.CROSS, RunType.CROSS)
                .or(() -> words.reading(Signal.STRENGTH, RunType.STRENGTH))
                .or(() -> words.reading(Signal.YOGA, RunType.CROSS))
                .or(() -> words.reading(Signal.WALK, RunType.CROSS));
    }

    private Optional<Reading> rest() {
        return words.reading(Signal.REST, RunType.REST)
                .or(() -> words.reading(Signal.LOOSENING, RunType.OTHER))
                .or(() -> words.reading(Signal.ERRAND, RunType.OTHER));
    }

    private Reading unknown() {
        return new Reading(RunType.OTHER, 50, "no word that a run is known by");
    }
}
