package org.groundwork.core.exercise;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can stand in for an exercise: another of its pattern that trains the same movement. */
public final class Swaps {

    private final Catalogue catalogue;

    public Swaps(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The possible stand-ins, best first: those the exercise names, in its order, then the others of its pattern by
     * nearness of difficulty, of two equally near the easier. None lands harder than the exercise, and none needs a
     * coach's yes unless the exercise does too. Loads do not carry over.
     *
     * @param owned what is at hand
     * @param level the athlete's level, 1 to 3; a stand-in needs no more
     */
    public List<Exercise> standIns(Exercise exercise, Set<Equipment> owned, int level) {
        Stream<Exercise> named = exercise.swaps().stream().map(catalogue::get);
        Stream<Exercise> others = catalogue.list(exercise.pattern()).stream().sorted(nearestTo(exercise.difficulty()));
        return Stream.concat(named, others)
                .distinct()
                .filter(other -> !other.id().equals(exercise.id()))
                .filter(other -> other.level() <= level && other.isPossibleWith(owned))
                .filter(other -> asksNoMoreCare(other, exercise))
                .toList();
    }

    private static Comparator<Exercise> nearestTo(int difficulty) {
        return Comparator.<Exercise>comparingInt(other -> Math.abs(other.difficulty() - difficulty))
                .thenComparingInt(Exercise::difficulty);
    }

    private static boolean asksNoMoreCare(Exercise other, Exercise exercise) {
        return other.plyometric().compareTo(exercise.plyometric()) <= 0 && (exercise.coachOnly() || !other.coachOnly());
    }
}
