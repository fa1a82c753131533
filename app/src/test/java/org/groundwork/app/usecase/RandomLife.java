package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.groundwork.app.season.OwnNumbers;
import org.groundwork.app.season.RandomChanges;
import org.groundwork.app.season.RandomTraining;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.catalogue.CatalogueReader;

/** What an athlete enters, day by day: training, answers, numbers of their own and decisions, some of them taken back. */
final class RandomLife {

    private final SplittableRandom random;
    private final RandomChanges changes;
    private final RandomTraining training;
    private LocalDate day;
    private int checkIns;

    RandomLife(long seed, RandomChanges changes, LocalDate day) {
        this.random = new SplittableRandom(seed);
        this.changes = changes;
        this.training = new RandomTraining(CatalogueReader.bundled(), random);
        this.day = day;
    }

    /** One call, before which some days may pass. */
    String act(SeasonPlan plan, Plans plans) {
        int drawn = random.nextInt(12);
        Optional<Session> next = next(plan);
        day = drawn >= 4 && drawn < 7 && next.isPresent() ? next.get().at().date() : later();
        plans.on(day);
        if (drawn < 2) {
            return plans.undo();
        }
        if (drawn < 4) {
            return plans.redo();
        }
        if (drawn < 7 && next.isPresent()) {
            return plans.enter(List.of(random.nextBoolean() ? training.held(next.get()) : checkedIn(next.get())));
        }
        if (drawn == 7) {
            return plans.enter(List.of(training.unplanned(day)));
        }
        return drawn == 8
                ? plans.describe(OwnNumbers.changed(plan.athlete(), plan.methodology(), random))
                : plans.enter(decisions(plan));
    }

    private LocalDate later() {
        return random.nextInt(3) == 0 ? day.plusDays(1 + random.nextInt(6)) : day;
    }

    private List<Change> decisions(SeasonPlan plan) {
        List<Change> drawn = new ArrayList<>();
        changes.any(plan, day, random).ifPresent(drawn::add);
        if (random.nextInt(4) == 0) {
            changes.any(plan, day, random).ifPresent(drawn::add);
        }
        return drawn;
    }

    /** What can be called of a plan, each telling what came of it. */
    interface Plans {

        void on(LocalDate day);

        String undo();

        String redo();

        String enter(List<Change> changes);

        String describe(Athlete athlete);
    }

    private Optional<Session> next(SeasonPlan plan) {
        return plan.sessions().stream()
                .filter(s -> !s.at().date().isBefore(day))
                .filter(s -> s.at().date().isBefore(day.plusDays(20)))
                .findFirst();
    }

    private Change checkedIn(Session session) {
        checkIns++;
        CheckIn answers = new CheckIn(
                Set.of(),
                Set.of(),
                random.nextInt(11),
                List.of(),
                List.of(new CheckIn.Soreness(Muscle.QUADRICEPS, random.nextInt(11), true, false, false)));
        return new Change.CheckInGiven(new CheckedIn(
                new EntryId("life-" + checkIns), day.atTime(6, 30), Optional.of(session.id()), Optional.of(answers)));
    }
}
