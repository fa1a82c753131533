package org.groundwork.formats.simulation;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.simulation.Habit;
import org.groundwork.core.simulation.SimulatedStep;

/**
 * A simulated season and what it was made from.
 *
 * @param habit of the toy athlete
 * @param seed of its dice
 * @param start the first day
 * @param days how many days were lived, 1 or more
 * @param steps what happened
 */
public record Simulation(Habit habit, long seed, LocalDate start, int days, List<SimulatedStep> steps) {

    public Simulation {
        steps = List.copyOf(steps);
        if (days < 1) {
            throw new IllegalArgumentException(days + " days are no season");
        }
    }
}
