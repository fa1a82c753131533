package org.groundwork.core.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise of the catalogue.
 *
 * @param id its stable name, lower case with underscores
 * @param name what people read
 * @param pattern what it trains
 * @param need what has to be at hand
 * @param loading how it is loaded
 * @param level the level it needs: 1 novice, 2 intermediate, 3 advanced
 * @param perSide whether sides are worked one after the other, so that reps or seconds are for each side
 * @param compound whether it moves more than one joint under load
 * @param plyometric how hard it lands
 * @param held whether a set is a time held and not a number of reps
 * @param kneeStress whether it is left out while a knee hurts: deep lunges, step-downs, single-leg squats, hard jumps
 * @param coachOnly whether it needs a coach's yes: Olympic lifts and depth jumps
 * @param muscles what it is for, most first, at least one
 * @param cues two or more short instructions
 * @param running what it is for in running, one sentence
 * @param regress the easier neighbour's id
 * @param progress the harder neighbour's id
 * @param swaps ids of others of the same pattern that can stand in, best first
 */
public record Exercise(
        String id,
        String name,
        Pattern pattern,
        EquipmentNeed need,
        Loading loading,
        int level,
        boolean perSide,
        boolean compound,
        Plyometric plyometric,
        boolean held,
        boolean kneeStress,
        boolean coachOnly,
        List<Muscle> muscles,
        List<String> cues,
        String running,
        Optional<String> regress,
        Optional<String> progress,
        List<String> swaps) {

    public Exercise {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(loading, "loading");
        Objects.requireNonNull(plyometric, "plyometric");
        if (!id.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("exercise id '" + id + "' is not lower case with underscores");
        }
        if (name.isBlank() || running.isBlank()) {
            throw new IllegalArgumentException(id + " lacks a name or what it is for in running");
        }
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException(id + " has level " + level + ", not 1 to 3");
        }
        if (muscles.isEmpty() || cues.size() < 2) {
            throw new IllegalArgumentException(id + " needs at least one muscle and two cues");
        }
        muscles = List.copyOf(muscles);
        cues = List.copyOf(cues);
        swaps = List.copyOf(swaps);
    }

    /** Whether {@code owned} makes it possible. */
    public boolean isPossibleWith(Set<Equipment> owned) {
        return need.isMetBy(owned);
    }
}
