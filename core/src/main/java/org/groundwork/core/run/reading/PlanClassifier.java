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
import java.util.stream.Collectors;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.core.run.reading.Surroundings.Footing;

/** Says of every entry of a run plan what kind of run it is, and gives it a slot. */
public final class PlanClassifier {

    private static final Cue MEASURED = Cue.of(Signal.MEASURED, 75, "has the length of a run", "");
    private static final Cue RECURRING = Cue.of(Signal.REST, 50, "recurs as rest days do, with nothing to run", "");
    private static final Cue SUMMARY = Cue.of(Signal.NOTE, 88, "sums up a week", "");
    private static final int SHORT_GOAL_METRES = 10_500;
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
        List<Draft> drafts = drafts(entries);
        Surroundings around = new Surroundings(drafts.stream()
                .filter(draft -> draft.metres() > 0 || draft.words().has(Signal.RACE))
                .map(draft -> new Footing(
                        draft.run().date(),
                        FasterPart.comparable(draft.words(), draft.metres()),
                        TypeRules.isEndurance(draft.words())))
                .toList());
        Set<LocalDate> mornings = new HashSet<>();
        List<PlannedRun> runs = new ArrayList<>();
        boolean shortGoal = isShortGoal(drafts);
        for (Draft draft : drafts) {
            addRuns(draft, around, shortGoal, mornings, runs);
        }
        return runs.stream().sorted(Comparator.comparing(PlannedRun::at)).toList();
    }

    private List<Draft> drafts(List<WrittenRun> entries) {
        Map<String, Spelling> spellings = new HashMap<>();
        entries.forEach(entry -> spellings.computeIfAbsent(entry.words(), unread -> Spelling.of(entry)));
        PlanKeys keys =
                PlanKeys.of(spellings.values().stream().map(Spelling::text).toList());
        Map<String, Words> known = new HashMap<>();
        List<Draft> drafts = entries.stream()
                .map(entry -> draft(
                        entry,
                        known.computeIfAbsent(
                                entry.words(),
                                unread -> words(spellings.get(unread).with(keys)))))
                .sorted(Comparator.comparing((Draft draft) -> draft.run().date())
                        .thenComparing(draft -> draft.run().time().orElse(LocalTime.MIN)))
                .toList();
        return withSummariesMarked(drafts);
    }

    private static List<Draft> withSummariesMarked(List<Draft> drafts) {
        Map<LocalDate, Long> entriesOfDay = drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.run().date(), Collectors.counting()));
        Map<String, Long> entriesOfTitle = drafts.stream()
                .collect(Collectors.groupingBy(draft -> draft.run().title(), Collectors.counting()));
        Summaries summaries = new Summaries(longest(drafts, entriesOfDay));
        return drafts.stream()
                .map(draft -> draft.isSilent()
                                && entriesOfTitle.get(draft.run().title()) > 1
                                && entriesOfDay.get(draft.run().date()) == 1
                        ? draft.with(RECURRING)
                        : draft)
                .map(draft -> summaries.isSummary(
                                draft.words(),
                                draft.metres(),
                                entriesOfDay.get(draft.run().date()) > 1)
                        ? draft.asNote()
                        : draft)
                .toList();
    }

    private static int longest(List<Draft> drafts, Map<LocalDate, Long> entriesOfDay) {
        return drafts.stream()
                .filter(draft -> !draft.words().has(Signal.HEADING))
                .filter(draft -> entriesOfDay.get(draft.run().date()) == 1)
                .mapToInt(Draft::metres)
                .max()
                .orElse(0);
    }

    private Words words(Spelling spelling) {
        return new Words(
                EntryWords.read(spelling.title(), spelling.details()),
                WrittenAmount.distanceIn(spelling.text(), unit),
                WrittenAmount.minutesIn(spelling.text()));
    }

    private boolean isMinutes(WrittenRun run, Distance found) {
        return run.minutes().isPresent()
                && found.metres() == unit.of(run.minutes().getAsInt()).metres();
    }

    private Draft draft(WrittenRun run, Words words) {
        WordReading reading = run.distance().isPresent() && words.reading().isSilent()
                ? words.reading().with(MEASURED)
                : words.reading();
        Optional<Distance> distance = run.distance()
                .or(() -> words.distance().filter(found -> !isMinutes(run, found)))
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

    private void addRuns(
            Draft draft, Surroundings around, boolean shortGoal, Set<LocalDate> mornings, List<PlannedRun> runs) {
        Reading reading = corrected(draft).orElseGet(() -> read(draft, around, shortGoal));
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

    private Reading read(Draft draft, Surroundings around, boolean shortGoal) {
        LocalDate date = draft.run().date();
        Reading reading =
                new TypeRules(draft.words(), draft.metres(), around.placeOf(date, draft.metres(), shortGoal)).read();
        return around.isEnd(date) ? RaceDistances.ofLast(reading, draft.words(), draft.distance()) : reading;
    }

    /** Whether the plan leads to a race of up to 10 km, so that its race pace is that of intervals. */
    private static boolean isShortGoal(List<Draft> drafts) {
        int goal = 0;
        for (Draft draft : drafts) {
            if (draft.words().hasAny(Signal.RACE, Signal.RACE_NAME, Signal.RACE_DISTANCE) && draft.metres() > 0) {
                goal = draft.metres();
            }
        }
        return goal > 0 && goal <= SHORT_GOAL_METRES;
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
        return clock.get().minutes(reading.type(), draft.distance().get(), FasterPart.efforts(draft.words(), false));
    }

    private record Words(WordReading reading, Optional<Distance> distance, OptionalInt minutes) {}

    private record Draft(
            WrittenRun run, WordReading words, Optional<Distance> distance, OptionalInt minutes, int metres) {

        boolean isSilent() {
            return words.isSilent() && metres == 0;
        }

        Draft with(Cue cue) {
            return new Draft(run, words.with(cue), distance, minutes, metres);
        }

        Draft asNote() {
            return new Draft(run, words.with(SUMMARY), Optional.empty(), OptionalInt.empty(), 0);
        }
    }

    private record Spelling(String title, String details) {

        static Spelling of(WrittenRun entry) {
            boolean adds = !entry.words().equals(entry.title());
            return new Spelling(PlainText.of(entry.title()), adds ? PlainText.of(entry.details()) : "");
        }

        Spelling with(PlanKeys keys) {
            return new Spelling(keys.spellOut(title), keys.spellOut(details));
        }

        String text() {
            return details.isEmpty() ? title : title + " ; " + details;
        }
    }
}
