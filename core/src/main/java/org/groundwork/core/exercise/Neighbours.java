package org.groundwork.core.exercise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.exercise.NeighbourFault.Link;
import org.groundwork.core.input.NearestWord;

/**
 * What holds between exercises that name each other: all are known, {@code progress} leads to more difficulty and never
 * to a lower level, {@code regress} the other way, and a swap is another exercise of the same pattern. Since difficulty
 * rises along every chain, no chain is a circle.
 */
public final class Neighbours {

    private final Map<String, Exercise> byId = new HashMap<>();

    /** @param exercises all that may be named */
    public Neighbours(Collection<Exercise> exercises) {
        for (Exercise exercise : exercises) {
            byId.put(exercise.id(), exercise);
        }
    }

    /** Every fault in the way {@code exercise} names others; empty where there is none. */
    public List<NeighbourFault> faults(Exercise exercise) {
        List<NeighbourFault> found = new ArrayList<>();
        exercise.regress().flatMap(id -> fault(exercise, Link.REGRESS, id)).ifPresent(found::add);
        exercise.progress().flatMap(id -> fault(exercise, Link.PROGRESS, id)).ifPresent(found::add);
        for (String id : exercise.swaps()) {
            fault(exercise, Link.SWAPS, id).ifPresent(found::add);
        }
        return found;
    }

    private Optional<NeighbourFault> fault(Exercise exercise, Link link, String id) {
        Exercise named = byId.get(id);
        if (named == null) {
            return Optional.of(unknown(exercise, link, id));
        }
        return switch (link) {
            case REGRESS -> isHarder(exercise, named) ? Optional.empty() : Optional.of(wrongWay(exercise, link, named));
            case PROGRESS ->
                isHarder(named, exercise) ? Optional.empty() : Optional.of(wrongWay(exercise, link, named));
            case SWAPS ->
                isAnotherOfItsPattern(named, exercise) ? Optional.empty() : Optional.of(wrongStandIn(exercise, named));
        };
    }

    private static boolean isHarder(Exercise one, Exercise other) {
        return one.difficulty() > other.difficulty() && one.level() >= other.level();
    }

    private static boolean isAnotherOfItsPattern(Exercise one, Exercise other) {
        return one.pattern() == other.pattern() && !one.id().equals(other.id());
    }

    private NeighbourFault unknown(Exercise exercise, Link link, String id) {
        String hint = NearestWord.to(id, byId.keySet())
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("name an exercise of the catalogue");
        String message = exercise.id() + " names " + id + ", which is not in the catalogue";
        return new NeighbourFault(exercise.id(), link, id, message, hint);
    }

    private static NeighbourFault wrongWay(Exercise exercise, Link link, Exercise named) {
        boolean up = link == Link.PROGRESS;
        String message = exercise.id() + " (" + standing(exercise) + ") names " + named.id() + " (" + standing(named)
                + ") as its " + (up ? "harder" : "easier") + " neighbour";
        String hint =
                up ? "name one of more difficulty and no lower level" : "name one of less difficulty, no higher level";
        return new NeighbourFault(exercise.id(), link, named.id(), message, hint);
    }

    private static String standing(Exercise exercise) {
        return "level " + exercise.level() + ", difficulty " + exercise.difficulty();
    }

    private static NeighbourFault wrongStandIn(Exercise exercise, Exercise named) {
        String message = exercise.id() + " (" + exercise.pattern() + ") names " + named.id() + " (" + named.pattern()
                + ") as a stand-in";
        String hint = "name another exercise of the pattern " + exercise.pattern();
        return new NeighbourFault(exercise.id(), Link.SWAPS, named.id(), message, hint);
    }
}
