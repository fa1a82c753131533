package org.groundwork.app.season;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.EntryReader;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.simulation.SimulatedStep;

/** No load goes up after failed sets: too few reps, or too few left in reserve. Counts what it compared. */
final class FailedSetsLaw {

    private final Methodology methodology;
    private int compared;

    FailedSetsLaw(Methodology methodology) {
        this.methodology = methodology;
    }

    int compared() {
        return compared;
    }

    /** The lifts that the next session asks more of than failed in the one that {@code step} logs. */
    List<String> faults(SimulatedStep step) {
        List<String> faults = new ArrayList<>();
        if (step.change() instanceof Change.Logged logged && !logged.entries().isEmpty()) {
            Session held = step.before()
                    .plan()
                    .findSession(logged.entries().get(0).session().orElseThrow())
                    .orElseThrow();
            held.exercises().forEach(asked -> findFailed(asked, sets(logged))
                    .flatMap(failed -> findRaised(step, held, asked, failed))
                    .ifPresent(faults::add));
        }
        return faults;
    }

    /** The first weighed set that failed. */
    private Optional<SetDone> findFailed(ExercisePrescription asked, List<SetDone> done) {
        return AskedLoads.findWeighed(asked).flatMap(set -> done.stream()
                .filter(d -> d.exercise().equals(asked.exercise().id()) && hasFailed(set, d))
                .findFirst());
    }

    private boolean hasFailed(SetPrescription asked, SetDone done) {
        int least = asked.rir().orElseThrow() - methodology.value(Parameter.PROGRESS_RIR_OFF);
        boolean tooHard = done.rir().isPresent() && done.rir().getAsInt() <= least;
        return done.amount() < asked.amount() || tooHard;
    }

    private Optional<String> findRaised(SimulatedStep step, Session held, ExercisePrescription asked, SetDone failed) {
        AskedLoads loads = new AskedLoads(step.after().inputs().athlete(), methodology);
        Exercise exercise = asked.exercise();
        SetPrescription before = AskedLoads.findWeighed(asked).orElseThrow();
        Optional<Session> next = step.after().plan().sessions().stream()
                .filter(s -> s.at().date().isAfter(step.day()))
                .filter(s -> AskedLoads.find(s, exercise.id()).isPresent())
                .findFirst();
        return next.flatMap(session -> {
            compared++;
            SetPrescription after = AskedLoads.find(session, exercise.id()).orElseThrow();
            Load most = loads.heaviest(session, exercise, after, loads.largestMax(held, exercise, before));
            return AskedLoads.load(after).compareTo(most) > 0
                    ? Optional.of(exercise.id() + ": " + before + " failed as " + failed + ", then " + after
                            + ", at most " + most.text() + " kg")
                    : Optional.empty();
        });
    }

    private static List<SetDone> sets(Change.Logged logged) {
        List<SetDone> sets = new ArrayList<>();
        EntryReader reader = new EntryReader() {
            @Override
            public void set(SetDone entry) {
                sets.add(entry);
            }
        };
        logged.entries().forEach(entry -> entry.tell(reader));
        return sets;
    }
}
