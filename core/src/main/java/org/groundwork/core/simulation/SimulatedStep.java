package org.groundwork.core.simulation;

import java.time.LocalDate;
import java.util.Map;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;

/**
 * One thing that happened in a simulated season.
 *
 * @param day when
 * @param change what
 * @param before the revision that it met
 * @param after the revision that answers it
 * @param truth the true 1RM of each known lift afterwards, in kilograms by exercise id
 */
public record SimulatedStep(
        LocalDate day, Change change, Revision before, Revision after, Map<String, Double> truth) {

    public SimulatedStep {
        truth = Map.copyOf(truth);
    }
}
