package org.groundwork.core.run.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunDoubts;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;

/** Says of every entry of a run plan what kind of run it is, and gives it a slot. */
public final class PlanClassifier {

    private static final int SURE = 100;
    private static final String CORRECTED = "corrected by the athlete";

    private final DraftReader reader;
    private final Optional<RunClock> clock;
    private final TypeCorrections corrections;

    /**
     * @param unit what a distance without a unit is taken for
     * @param easySecondsPerKm the pace that gives a run of known distance its minutes where the plan has none
     * @param corrections what the athlete said that runs are; they go before any reading
     */
    public PlanClassifier(DistanceUnit unit, OptionalInt easySecondsPerKm, TypeCorrections corrections) {
        this.reader = new DraftReader(unit);
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
        return read(entries).runs();
    }

    /** Classifies {@code entries} as {@link #classify} does, and says why the doubtful ones are. */
    public ClassifiedRuns read(List<WrittenRun> entries) {
        List<Draft> drafts = PlanNotes.marked(reader.read(entries));
        PlanReading plan = new PlanReading(drafts);
        List<Reading> readings = drafts.stream()
                .map(draft -> corrected(draft).orElseGet(() -> plan.of(draft)))
                .toList();
        Slots slots = slots(drafts, readings);
        List<PlannedRun> runs = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            addRuns(drafts.get(i), readings.get(i), slots, runs);
        }
        return new ClassifiedRuns(
                runs.stream().sorted(Comparator.comparing(PlannedRun::at)).toList(), doubts(drafts, readings, plan));
    }

    private static RunDoubts doubts(List<Draft> drafts, List<Reading> readings, PlanReading plan) {
        Map<RunDoubts.Entry, List<String>> doubts = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (readings.get(i).isDoubtful()) {
                WrittenRun run = drafts.get(i).run();
                doubts.put(new RunDoubts.Entry(run.source(), run.title()), plan.doubtsOf(drafts.get(i)));
            }
        }
        return new RunDoubts(doubts);
    }

    private void addRuns(Draft draft, Reading reading, Slots slots, List<PlannedRun> runs) {
        DaySlot at = new DaySlot(draft.date(), slots.take(draft.run(), reading.type()));
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
        return corrections.find(draft.run().title(), draft.date()).map(type -> new Reading(type, SURE, CORRECTED));
    }

    private static Slots slots(List<Draft> drafts, List<Reading> readings) {
        return new Slots(IntStream.range(0, drafts.size())
                .filter(i -> readings.get(i).type().isTraining())
                .mapToObj(i -> drafts.get(i).run())
                .toList());
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
}
