package org.groundwork.app.season;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.adapt.progress.Layoff;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.season.Phase;
import org.groundwork.core.simulation.SimulatedStep;

/** After a layoff loads fall as the rules say. Follows one season, and counts what it compared. */
final class LayoffLaw {

    private final Methodology methodology;
    private final Map<String, Double> largestMaxes = new HashMap<>();
    private Optional<LocalDate> last = Optional.empty();
    private int compared;

    LayoffLaw(Methodology methodology) {
        this.methodology = methodology;
    }

    int compared() {
        return compared;
    }

    /** The loads of the session that {@code step} logs that are not lower than before by what its layoff asks for. */
    List<String> faults(SimulatedStep step) {
        List<String> faults = new ArrayList<>();
        if (step.change() instanceof Change.Logged logged && !logged.entries().isEmpty()) {
            Layoff layoff = Layoff.between(last.orElse(step.day()), step.day(), recoveries(step.before()), methodology);
            Session held = step.before()
                    .plan()
                    .findSession(logged.entries().get(0).session().orElseThrow())
                    .orElseThrow();
            if (layoff.loadCutPercent() > 0) {
                faults.addAll(tooHeavy(step, held, layoff));
            }
            largestMaxes.putAll(largestMaxes(step));
            last = Optional.of(step.day());
        }
        return faults;
    }

    private List<String> tooHeavy(SimulatedStep step, Session held, Layoff layoff) {
        AskedLoads loads = new AskedLoads(step.before().inputs().athlete(), methodology);
        List<String> heavy = new ArrayList<>();
        held.exercises().forEach(asked -> {
            Exercise exercise = asked.exercise();
            Optional<SetPrescription> set = AskedLoads.findWeighed(asked);
            if (set.isPresent() && largestMaxes.containsKey(exercise.id())) {
                compared++;
                double max = largestMaxes.get(exercise.id()) * (100 - layoff.loadCutPercent()) / 100;
                Load most = loads.heaviest(held, exercise, set.get(), max);
                if (AskedLoads.load(set.get()).compareTo(most) > 0) {
                    heavy.add(
                            exercise.id() + " after " + layoff + ": " + set.get() + ", at most " + most.text() + " kg");
                }
            }
        });
        return heavy;
    }

    /** The largest working maxes that all ordinary sessions ahead agree with, in grams by exercise. */
    private Map<String, Double> largestMaxes(SimulatedStep step) {
        AskedLoads loads = new AskedLoads(step.after().inputs().athlete(), methodology);
        Map<String, Double> largest = new HashMap<>();
        step.after().plan().sessions().stream()
                .filter(s -> s.at().date().isAfter(step.day()) && !s.deload())
                .forEach(session -> session.exercises().forEach(asked -> AskedLoads.findWeighed(asked)
                        .ifPresent(set -> largest.merge(
                                asked.exercise().id(), loads.largestMax(session, asked.exercise(), set), Math::min))));
        return largest;
    }

    private static List<DateSpan> recoveries(Revision revision) {
        return revision.plan().phases().stream()
                .filter(phase -> phase.kind() == PhaseKind.RECOVERY)
                .map(Phase::span)
                .toList();
    }
}
