package org.groundwork.core.run.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.core.run.reading.Surroundings.Footing;

/** Says of every entry of a run plan what kind of run it is, and gives it a slot. */
public final class PlanClassifier {

    private static final List<Distance> RACE_DISTANCES = List.of(Distance.MARATHON, Distance.HALF_MARATHON);
    private static final int RACE_TOLERANCE_METRES = 150;
    private static final int SURE = 100;
    private static final String CORRECTED = "corrected by the athlete";

    private final DistanceUnit unit;
    private final Optional<RunClock> clock;
    private final TypeCorrections corrections;

    /**
     * @param unit what a distance without a unit is taken for
     * @param easySecondsPerKm the pace that gives a run of known distance its minutes where the plan has none
     * @param corrections what the athlete said that runs are; they go before any reading
     */
    public PlanClassifier(DistanceUnit unit, OptionalInt easySecondsPerKm, TypeCorrections corrections) {
        this.unit = unit;
        this.clock =
                easySecondsPerKm.isEmpty() ? Optional.empty() : Optional.of(new RunClock(easySecondsPerKm.getAsInt()));
        this.corrections = corrections;
    }

    /**
     * Classifies {@code entries}. An entry that names a run and strength gives two, the run first.
     *
     * @return in the order of days and slots; entries of one slot as they were written
     */
    public List<PlannedRun> classify(List<WrittenRun> entries) {
        Map<String, Words> known = new HashMap<>();
        List<Draft> drafts = entries.stream()
                .map(entry -> draft(entry, known.computeIfAbsent(entry.words(), this::words)))
                .sorted(Comparator.comparing((Draft draft) -> draft.run().date())
                        .thenComparing(draft -> draft.run().time().orElse(LocalTime.MIN)))
                .toList();
        Surroundings around = new Surroundings(drafts.stream()
                .filter(draft -> draft.metres() > 0)
                .map(draft -> new Footing(
                        draft.run().date(),
                        TypeRules.comparable(draft.words(), draft.metres()),
                        TypeRules.isEndurance(draft.words())))
                .toList());
        Set<LocalDate> mornings = new HashSet<>();
        List<PlannedRun> runs = new ArrayList<>();
        for (Draft draft : drafts) {
            addRuns(draft, around, mornings, runs);
        }
        return runs.stream().sorted(Comparator.comparing(PlannedRun::at)).toList();
    }

    private Words words(String written) {
        String text = PlainText.of(written);
        return new Words(WordReading.of(text), WrittenAmount.distanceIn(text, unit), WrittenAmount.minutesIn(text));
    }

    private static Draft draft(WrittenRun run, Words words) {
        WordReading reading = words.reading();
        Optional<Distance> distance = run.distance()
                .or(words::distance)
                .or(() -> raceDistance(reading))
                .filter(found -> !reading.has(Signal.NOTE));
        OptionalInt minutes = distance.isEmpty() && words.minutes().isPresent() ? words.minutes() : run.minutes();
        return new Draft(run, reading, distance, minutes, metres(reading, distance, minutes));
    }

    private static int metres(WordReading reading, Optional<Distance> distance, OptionalInt minutes) {
        if (TypeRules.isOtherSportAlone(reading)) {
            return 0;
        }
        return distance.map(Distance::metres)
                .orElse(minutes.isPresent() ? Surroundings.metresOf(minutes.getAsInt()) : 0);
    }

    private static Optional<Distance> raceDistance(WordReading words) {
        if (!words.has(Signal.RACE)) {
            return Optional.empty();
        }
        if (words.text().contains("half")) {
            return Optional.of(Distance.HALF_MARATHON);
        }
        return words.text().contains("marathon") ? Optional.of(Distance.MARATHON) : Optional.empty();
    }

    private void addRuns(Draft draft, Surroundings around, Set<LocalDate> mornings, List<PlannedRun> runs) {
        Reading reading = corrected(draft).orElseGet(() -> read(draft, around));
        DaySlot at = new DaySlot(draft.run().date(), slot(draft.run(), reading.type(), mornings));
        runs.add(planned(draft, at, reading));
        boolean strengthToo = draft.words().has(Signal.STRENGTH)
                && reading.type() != RunType.STRENGTH
                && reading.type() != RunType.OTHER
                && !draft.words().offersChoice();
        if (strengthToo) {
            Cue cue = draft.words().cue(Signal.STRENGTH).orElseThrow();
            runs.add(new PlannedRun(
                    at,
                    RunType.STRENGTH,
                    cue.weight(),
                    false,
                    OptionalInt.empty(),
                    Optional.empty(),
                    draft.run().title(),
                    draft.run().source()));
        }
    }

    private Optional<Reading> corrected(Draft draft) {
        return corrections
                .find(draft.run().title(), draft.run().date())
                .map(type -> new Reading(type, SURE, CORRECTED));
    }

    private Reading read(Draft draft, Surroundings around) {
        LocalDate date = draft.run().date();
        Reading reading = new TypeRules(
                        draft.words(),
                        draft.metres(),
                        around.percentOfNext(date, draft.metres()),
                        around.percentOfLongest(draft.metres()),
                        around.isHabitual(date))
                .read();
        boolean endsOnRaceDistance = around.isLastRun(date)
                && isRaceDistance(draft.distance())
                && (reading.type() == RunType.LONG || reading.type() == RunType.EASY);
        return endsOnRaceDistance ? new Reading(RunType.RACE, 85, "the plan ends on a race's distance") : reading;
    }

    private static boolean isRaceDistance(Optional<Distance> distance) {
        return distance.filter(found -> RACE_DISTANCES.stream()
                        .anyMatch(race -> Math.abs(race.metres() - found.metres()) <= RACE_TOLERANCE_METRES))
                .isPresent();
    }

    private static Slot slot(WrittenRun run, RunType type, Set<LocalDate> mornings) {
        if (run.toldPlace().isPresent()) {
            return run.toldPlace().get().slot();
        }
        return type.isTraining() && !mornings.add(run.date()) ? Slot.PM : Slot.AM;
    }

    private PlannedRun planned(Draft draft, DaySlot at, Reading reading) {
        return new PlannedRun(
                at,
                reading.type(),
                reading.confidencePercent(),
                reading.isDoubtful(),
                minutes(draft, reading),
                draft.distance(),
                draft.run().title(),
                reading.reason().equals(CORRECTED)
                        ? draft.run().source() + ", " + CORRECTED
                        : draft.run().source());
    }

    private OptionalInt minutes(Draft draft, Reading reading) {
        if (draft.minutes().isPresent() || draft.distance().isEmpty() || clock.isEmpty()) {
            return draft.minutes();
        }
        return clock.get().minutes(reading.type(), draft.distance().get(), TypeRules.efforts(draft.words()));
    }

    private record Words(WordReading reading, Optional<Distance> distance, OptionalInt minutes) {}

    private record Draft(
            WrittenRun run, WordReading words, Optional<Distance> distance, OptionalInt minutes, int metres) {}
}
