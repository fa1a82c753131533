package org.groundwork.core.run.reading;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.Distance;

/** Reads the words and amounts of every entry of a plan, each different text once. */
final class DraftReader {

    /** Sets that are longer may make a long run; what shorter ones leave out of the whole run misleads. */
    private static final int LEAST_METRES_OF_SETS = 8_000;

    private static final Cue MEASURED = Cue.of(Signal.MEASURED, 75, "has the length of a run", "");

    private final DistanceUnit unit;

    /** @param unit what a distance without a unit is taken for */
    DraftReader(DistanceUnit unit) {
        this.unit = unit;
    }

    /** In the order of days and times. */
    List<Draft> read(Collection<WrittenRun> entries) {
        Map<String, Spelling> spellings = new HashMap<>();
        entries.forEach(entry -> spellings.computeIfAbsent(entry.words(), unread -> Spelling.of(entry)));
        PlanKeys keys =
                PlanKeys.of(spellings.values().stream().map(Spelling::text).toList());
        Map<String, Words> known = new HashMap<>();
        spellings.forEach((words, spelling) -> known.put(words, words(spelling.with(keys))));
        return entries.stream()
                .map(entry -> draft(entry, known.get(entry.words())))
                .sorted(Comparator.comparing(Draft::date)
                        .thenComparing(draft -> draft.run().time().orElse(LocalTime.MIN)))
                .toList();
    }

    private Words words(Spelling spelling) {
        return new Words(
                EntryWords.read(spelling.title(), spelling.details()),
                WrittenAmount.distanceIn(spelling.text(), unit),
                WrittenAmount.minutesIn(spelling.text()),
                WrittenParts.metresOfSets(spelling.text()));
    }

    private Draft draft(WrittenRun run, Words words) {
        WordReading reading = (run.distance().isPresent() || run.minutes().isPresent())
                        && words.reading().isSilent()
                ? words.reading().with(MEASURED)
                : words.reading();
        Optional<Distance> distance = run.distance()
                .or(() -> words.distance().filter(found -> !isMinutes(run, found)))
                .or(() -> raceDistance(reading))
                .filter(found -> !reading.has(Signal.NOTE));
        OptionalInt minutes = distance.isEmpty() && words.minutes().isPresent() ? words.minutes() : run.minutes();
        return new Draft(run, reading, distance, minutes, metres(reading, distance, minutes, words.metresOfSets()));
    }

    private boolean isMinutes(WrittenRun run, Distance found) {
        return run.minutes().isPresent()
                && found.metres() == unit.of(run.minutes().getAsInt()).metres();
    }

    private static int metres(WordReading reading, Optional<Distance> distance, OptionalInt minutes, int ofSets) {
        if (TypeRules.isOtherSportAlone(reading)) {
            return 0;
        }
        int sets = ofSets >= LEAST_METRES_OF_SETS ? ofSets : 0;
        int timed = minutes.isPresent() ? Surroundings.metresOf(minutes.getAsInt()) : sets;
        return distance.map(Distance::metres).orElse(timed);
    }

    private static Optional<Distance> raceDistance(WordReading words) {
        if (!words.hasAny(Signal.RACE, Signal.RACE_NAME)) {
            return Optional.empty();
        }
        if (words.text().contains("half") || words.text().contains("13.1")) {
            return Optional.of(Distance.HALF_MARATHON);
        }
        return words.text().contains("marathon") || words.text().contains("26.2")
                ? Optional.of(Distance.MARATHON)
                : Optional.empty();
    }

    private record Words(WordReading reading, Optional<Distance> distance, OptionalInt minutes, int metresOfSets) {}
}
