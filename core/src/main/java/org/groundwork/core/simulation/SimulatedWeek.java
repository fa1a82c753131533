package org.groundwork.core.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.IsoWeek;

/**
 * What happened in one week of a simulated season.
 *
 * @param week which
 * @param missed how many sessions were not held, 0 or more
 * @param held the sessions that were held
 * @param decisions what check-ins changed, each a sentence that names its rule
 */
public record SimulatedWeek(IsoWeek week, int missed, List<Held> held, List<String> decisions) {

    /**
     * A session that was held.
     *
     * @param asked as its check-in left it
     * @param done as it went
     */
    public record Held(Session asked, HeldSession done) {

        /** How many work sets were done. */
        public int sets() {
            return (int) done.sets().stream().filter(SetDone::isWork).count();
        }

        /** How many work sets had fewer reps than asked. */
        public int shortSets() {
            int count = 0;
            for (ExercisePrescription each : asked.exercises()) {
                List<SetDone> sets = done.workSets(each.exercise().id());
                int amount = each.workSets().get(0).amount();
                count += (int) sets.stream().filter(s -> s.amount() < amount).count();
            }
            return count;
        }
    }

    public SimulatedWeek {
        held = List.copyOf(held);
        decisions = List.copyOf(decisions);
    }

    /** The weeks of {@code steps} in which anything happened, in order. */
    public static List<SimulatedWeek> of(List<SimulatedStep> steps) {
        Map<IsoWeek, List<SimulatedStep>> weeks = steps.stream()
                .collect(Collectors.groupingBy(s -> IsoWeek.of(s.day()), TreeMap::new, Collectors.toList()));
        return weeks.entrySet().stream().map(w -> of(w.getKey(), w.getValue())).toList();
    }

    private static SimulatedWeek of(IsoWeek week, List<SimulatedStep> steps) {
        int missed = 0;
        List<Held> held = new ArrayList<>();
        List<String> decisions = new ArrayList<>();
        for (SimulatedStep step : steps) {
            switch (step.kind()) {
                case MISSED -> missed++;
                case HELD -> find(step).ifPresent(held::add);
                case CHECKED_IN ->
                    decisions.addAll(isChanged(step) ? step.after().because() : List.of());
                case TOLD -> {}
            }
        }
        return new SimulatedWeek(week, missed, held, decisions);
    }

    static Optional<Held> find(SimulatedStep step) {
        String id = step.session().orElseThrow();
        return step.after().inputs().log().sessions().stream()
                .filter(s -> s.session().filter(id::equals).isPresent())
                .findFirst()
                .flatMap(done -> step.before().plan().findSession(id).map(asked -> new Held(asked, done)));
    }

    private static boolean isChanged(SimulatedStep step) {
        return !exercises(step.before().plan().findSession(step.session().orElseThrow()))
                .equals(exercises(step.after().plan().findSession(step.session().orElseThrow())));
    }

    private static List<ExercisePrescription> exercises(Optional<Session> session) {
        return session.map(Session::exercises).orElse(List.of());
    }
}
