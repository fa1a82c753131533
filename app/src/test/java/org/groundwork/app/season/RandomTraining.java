package org.groundwork.app.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;

/** What one athlete logs, with a plan and besides; the same random source logs the same. */
public final class RandomTraining {

    private final List<Exercise> exercises;
    private final SplittableRandom random;
    private int entries;

    public RandomTraining(Catalogue catalogue, SplittableRandom random) {
        this.exercises = catalogue.list();
        this.random = random;
    }

    /** Every set of {@code session}, a rep more or less than asked for. */
    public Change held(Session session) {
        List<LogEntry> sets = new ArrayList<>();
        for (ExercisePrescription exercise : session.exercises()) {
            exercise.workSets().forEach(set -> sets.add(held(session, exercise.exercise(), set)));
        }
        return new Change.Logged(sets);
    }

    private SetDone held(Session session, Exercise exercise, SetPrescription set) {
        return set(
                session.at().date(),
                Optional.of(session.id()),
                exercise,
                set.load().map(LoadTarget::load),
                Math.max(1, set.amount() + random.nextInt(3) - 1),
                random.nextBoolean() ? set.rir() : OptionalInt.empty());
    }

    /** A few sets of one or two exercises on {@code day} that no plan asked for. */
    public Change unplanned(LocalDate day) {
        List<LogEntry> sets = new ArrayList<>();
        for (int i = random.nextInt(2); i >= 0; i--) {
            Exercise exercise = exercises.get(random.nextInt(exercises.size()));
            Optional<Load> load = exercise.loading().isWeighed()
                    ? Optional.of(Load.ofKilograms(10 + 2.5 * random.nextInt(40)))
                    : Optional.empty();
            int amount = exercise.held() ? 20 + random.nextInt(60) : 1 + random.nextInt(15);
            OptionalInt rir = random.nextBoolean() ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty();
            IntStream.range(0, 1 + random.nextInt(4))
                    .forEach(n -> sets.add(set(day, Optional.empty(), exercise, load, amount, rir)));
        }
        return new Change.Logged(sets);
    }

    private SetDone set(
            LocalDate day,
            Optional<String> session,
            Exercise exercise,
            Optional<Load> load,
            int amount,
            OptionalInt rir) {
        entries++;
        return new SetDone(
                new EntryId("training-" + entries),
                day.atTime(18, entries % 60),
                session,
                exercise.id(),
                SetDone.Kind.WORK,
                load,
                amount,
                exercise.held(),
                rir,
                Optional.empty());
    }
}
