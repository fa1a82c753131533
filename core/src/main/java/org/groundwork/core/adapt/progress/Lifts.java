package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundwork.core.quantity.Load;

/** Every known lift after some day of training. Never changes. */
public final class Lifts {

    private final Map<String, Lift> byExercise;
    private final LocalDate lastStrength;

    Lifts(Map<String, Lift> byExercise, LocalDate lastStrength) {
        this.byExercise = Collections.unmodifiableMap(new TreeMap<>(byExercise));
        this.lastStrength = lastStrength;
    }

    /** The last day of strength training; where none is known, the day from which days off are counted. */
    public LocalDate lastStrength() {
        return lastStrength;
    }

    /** The working max of each known lift by exercise id, in the order of ids. */
    public Map<String, WorkingMax> workingMaxes() {
        Map<String, WorkingMax> maxes = new TreeMap<>();
        byExercise.forEach((id, lift) -> maxes.put(id, lift.workingMax()));
        return Collections.unmodifiableMap(maxes);
    }

    /** The loads alone, by exercise id. */
    public Map<String, Load> loads() {
        Map<String, Load> loads = new TreeMap<>();
        byExercise.forEach((id, lift) -> loads.put(id, lift.max()));
        return Collections.unmodifiableMap(loads);
    }

    Optional<Lift> find(String exercise) {
        return Optional.ofNullable(byExercise.get(exercise));
    }

    Map<String, Lift> all() {
        return byExercise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lifts lifts
                && byExercise.equals(lifts.byExercise)
                && lastStrength.equals(lifts.lastStrength);
    }

    @Override
    public int hashCode() {
        return byExercise.hashCode() + 31 * lastStrength.hashCode();
    }

    @Override
    public String toString() {
        return byExercise + " last trained on " + lastStrength;
    }
}
