package org.groundwork.core.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.Session;
import org.groundwork.core.simulation.SimulatedStep.Kind;

/** Goes through a plan day by day with a {@link SimulatedAthlete}. Not safe for use by several threads. */
public final class SimulatedSeason {

    private final PlanAdapter adapter;
    private final SimulatedAthlete athlete;
    private final List<SimulatedStep> steps = new ArrayList<>();
    private Revision current;

    private SimulatedSeason(PlanAdapter adapter, SimulatedAthlete athlete, Revision first) {
        this.adapter = adapter;
        this.athlete = athlete;
        this.current = first;
    }

    /**
     * Everything that happens in {@code days} days from the first revision's on, at most to its season's end.
     *
     * @param events what happens besides training, by day
     * @throws InvalidInputException where an event is refused by the plan it meets
     */
    public static List<SimulatedStep> live(
            PlanAdapter adapter, Revision first, SimulatedAthlete athlete, int days, Map<LocalDate, Change> events) {
        SimulatedSeason season = new SimulatedSeason(adapter, athlete, first);
        for (int i = 0; i < days; i++) {
            LocalDate day = first.date().plusDays(i);
            if (!day.isAfter(season.current.plan().season().end())) {
                season.live(day, Optional.ofNullable(events.get(day)));
            }
        }
        return List.copyOf(season.steps);
    }

    private void live(LocalDate day, Optional<Change> event) {
        athlete.sleep();
        event.ifPresent(change -> happen(day, Kind.TOLD, Optional.empty(), change));
        findSession(current, day).ifPresent(due -> {
            if (athlete.turnsUp()) {
                train(day);
            } else {
                happen(day, Kind.MISSED, Optional.of(due.id()), new Change.SessionMissed(due.id()));
            }
        });
    }

    private static Optional<Session> findSession(Revision revision, LocalDate day) {
        return revision.plan().sessions().stream()
                .filter(s -> s.at().date().equals(day))
                .findFirst();
    }

    /** What the morning's plan asks for, if it still asks for anything. */
    private void train(LocalDate day) {
        Revision morning = adapter.today(current, day);
        findSession(morning, day).ifPresent(session -> {
            current = morning;
            Optional<String> id = Optional.of(session.id());
            happen(day, Kind.CHECKED_IN, id, new Change.CheckInGiven(athlete.checkIn(session)));
            findSession(current, day)
                    .filter(left -> left.id().equals(session.id()))
                    .ifPresent(left -> happen(day, Kind.HELD, id, new Change.Logged(athlete.hold(left))));
        });
    }

    private void happen(LocalDate day, Kind kind, Optional<String> session, Change change) {
        Revision after = adapter.adapt(current, change, day);
        steps.add(new SimulatedStep(day, kind, session, change, current, after, athlete.truth(day)));
        current = after;
    }
}
