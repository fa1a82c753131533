package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.groundwork.app.season.RandomChanges;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;

/** What an athlete enters, day by day: training, answers and decisions, some of them taken back. */
final class RandomLife {

    private final SplittableRandom random;
    private final RandomChanges changes;
    private LocalDate day;
    private int entries;

    RandomLife(long seed, RandomChanges changes, LocalDate day) {
        this.random = new SplittableRandom(seed);
        this.changes = changes;
        this.day = day;
    }

    LocalDate day() {
        return day;
    }

    /** One call, after which some days may have passed. */
    String act(SeasonPlan plan, Plans plans) {
        int drawn = random.nextInt(10);
        if (drawn < 2) {
            return plans.undo();
        }
        if (drawn < 4) {
            return plans.redo();
        }
        Optional<Session> next = next(plan);
        if (drawn < 7 && next.isPresent()) {
            day = next.get().at().date();
            Change change = random.nextBoolean() ? logged(next.get()) : checkedIn(next.get());
            return plans.enter(List.of(change));
        }
        day = random.nextInt(3) == 0 ? day.plusDays(1 + random.nextInt(6)) : day;
        List<Change> drawnChanges = new ArrayList<>();
        changes.any(plan, day, random).ifPresent(drawnChanges::add);
        if (random.nextInt(4) == 0) {
            changes.any(plan, day, random).ifPresent(drawnChanges::add);
        }
        return plans.enter(drawnChanges);
    }

    /** What can be called of a plan, each telling what came of it. */
    interface Plans {

        String undo();

        String redo();

        String enter(List<Change> changes);
    }

    private Optional<Session> next(SeasonPlan plan) {
        return plan.sessions().stream()
                .filter(s -> !s.at().date().isBefore(day))
                .filter(s -> s.at().date().isBefore(day.plusDays(20)))
                .findFirst();
    }

    private Change logged(Session session) {
        List<LogEntry> sets = new ArrayList<>();
        for (ExercisePrescription exercise : session.exercises()) {
            exercise.workSets().forEach(set -> sets.add(done(session, exercise, set)));
        }
        return new Change.Logged(sets);
    }

    private SetDone done(Session session, ExercisePrescription exercise, SetPrescription set) {
        return new SetDone(
                id(),
                day.atTime(18, random.nextInt(60)),
                Optional.of(session.id()),
                exercise.exercise().id(),
                SetDone.Kind.WORK,
                set.load().map(LoadTarget::load),
                Math.max(1, set.amount() + random.nextInt(3) - 1),
                set.held(),
                OptionalInt.of(random.nextInt(5)),
                Optional.empty());
    }

    private Change checkedIn(Session session) {
        CheckIn answers = new CheckIn(
                Set.of(),
                Set.of(),
                random.nextInt(11),
                List.of(),
                List.of(new CheckIn.Soreness(Muscle.QUADRICEPS, random.nextInt(11), true, false, false)));
        return new Change.CheckInGiven(
                new CheckedIn(id(), day.atTime(6, 30), Optional.of(session.id()), Optional.of(answers)));
    }

    private EntryId id() {
        entries++;
        return new EntryId("life-" + entries);
    }
}
