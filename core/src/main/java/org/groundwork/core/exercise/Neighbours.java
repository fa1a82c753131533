package org.groundwork.core.exercise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.exercise.NeighbourFault.Link;
import org.groundwork.core.input.NearestWord;

/**
 * What holds between exercises that name each other: all are known, {@code progress} leads to more difficulty and never
 * to a lower level, {@code regress} the other way, and a swap is another exercise of the same pattern. Since difficulty
 * rises along every chain, no chain is a circle.
 */
public final class Neighbours {

    private final Map<String, Exercise> byId;

    /** @param exercises all that may be named, each id once */
    public Neighbours(Collection<Exercise> exercises) {
        byId = exercises.stream().collect(Collectors.toUnmodifiableMap(Exercise::id, UnaryOperator.identity()));
    }

    /** Every fault of {@code exercise}; empty where it names its neighbours well. */
    public List<NeighbourFault> faults(Exercise exercise) {
        List<NeighbourFault> found = new ArrayList<>();
        exercise.regress().ifPresent(id -> found.addAll(chainFaults(exercise, Link.REGRESS, id)));
        exercise.progress().ifPresent(id -> found.addAll(chainFaults(exercise, Link.PROGRESS, id)));
        exercise.swaps().forEach(id -> found.addAll(swapFaults(exercise, id)));
        return found;
    }

    private List<NeighbourFault> chainFaults(Exercise exercise, Link link, String id) {
        return check(exercise, link, id, named -> {
            boolean rises = link == Link.PROGRESS;
            Exercise easier = rises ? exercise : named;
            Exercise harder = rises ? named : exercise;
            return Stream.of(
                            faultIf(easier.difficulty() >= harder.difficulty(), exercise, link, named, "difficulty"),
                            faultIf(easier.level() > harder.level(), exercise, link, named, "level"))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    private static List<NeighbourFault> faultIf(
            boolean wrong, Exercise exercise, Link link, Exercise named, String measure) {
        if (!wrong) {
            return List.of();
        }
        String way = link == Link.PROGRESS ? "harder" : "easier";
        String message = exercise.id() + " (" + standing(exercise) + ") names " + named.id() + " (" + standing(named)
                + ") as its " + way + " neighbour";
        return List.of(new NeighbourFault(
                exercise.id(), link, named.id(), message, "name one that is " + way + " by " + measure));
    }

    private static String standing(Exercise exercise) {
        return "level " + exercise.level() + ", difficulty " + exercise.difficulty();
    }

    private List<NeighbourFault> swapFaults(Exercise exercise, String id) {
        return check(exercise, Link.SWAPS, id, named -> {
            if (named.pattern() == exercise.pattern() && !named.id().equals(exercise.id())) {
                return List.of();
            }
            String message = exercise.id() + " (" + exercise.pattern() + ") names " + id + " (" + named.pattern()
                    + ") as a stand-in";
            return List.of(new NeighbourFault(
                    exercise.id(), Link.SWAPS, id, message, "name another exercise of the pattern "
                            + exercise.pattern()));
        });
    }

    private List<NeighbourFault> check(
            Exercise exercise, Link link, String id, Function<Exercise, List<NeighbourFault>> rule) {
        Exercise named = byId.get(id);
        return named == null ? List.of(unknown(exercise, link, id)) : rule.apply(named);
    }

    private NeighbourFault unknown(Exercise exercise, Link link, String id) {
        String hint = NearestWord.to(id, byId.keySet())
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElse("name an exercise of the catalogue");
        return new NeighbourFault(
                exercise.id(), link, id, exercise.id() + " names " + id + ", which is not in the catalogue", hint);
    }
}
