package org.groundwork.core.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.groundwork.core.exercise.Pattern;

/** Takes sets away from a session: a set of whichever exercise has most, the main lift's last. */
final class SetCutter {

    private static final Comparator<DraftExercise> BY_SIZE =
            Comparator.comparingInt(DraftExercise::sets).thenComparing(e -> e.role() != Role.MAIN);

    private SetCutter() {}

    /**
     * The session with half of each exercise's sets, odd numbers rounded up, or down where that is more than {@code most}
     * hard sets in all.
     */
    static List<DraftExercise> halve(List<DraftExercise> exercises, int most) {
        List<DraftExercise> left = new ArrayList<>(exercises.stream()
                .map(e -> e.isHard() ? e.withSets((e.sets() + 1) / 2) : e)
                .toList());
        while (hardSets(left) > most) {
            Optional<DraftExercise> largest = left.stream()
                    .filter(e -> e.isHard()
                            && e.sets()
                                    > Math.max(1, exercises.get(left.indexOf(e)).sets() / 2))
                    .max(BY_SIZE.thenComparingInt(left::indexOf));
            if (largest.isEmpty()) {
                break;
            }
            takeOne(left, largest.get());
        }
        return List.copyOf(left);
    }

    private static void takeOne(List<DraftExercise> left, DraftExercise exercise) {
        left.set(left.indexOf(exercise), exercise.withSets(exercise.sets() - 1));
    }

    /**
     * The session with at most {@code most} hard sets.
     *
     * @param droppable exercises that may go once each has one set left; the last one stays
     */
    static List<DraftExercise> cutTo(List<DraftExercise> exercises, int most, Predicate<DraftExercise> droppable) {
        List<DraftExercise> left = new ArrayList<>(exercises);
        while (hardSets(left) > most) {
            Optional<DraftExercise> largest =
                    left.stream().filter(e -> e.isHard() && e.sets() > 1).max(BY_SIZE.thenComparingInt(left::indexOf));
            if (largest.isPresent()) {
                takeOne(left, largest.get());
            } else if (!dropOne(left, droppable)) {
                break;
            }
        }
        return List.copyOf(left);
    }

    private static boolean dropOne(List<DraftExercise> left, Predicate<DraftExercise> droppable) {
        Optional<DraftExercise> least = left.stream()
                .filter(e -> e.isHard() && droppable.test(e))
                .max(Comparator.comparingInt((DraftExercise e) -> dispensability(e))
                        .thenComparingInt(left::indexOf));
        if (least.isEmpty() || left.stream().filter(DraftExercise::isHard).count() <= 1) {
            return false;
        }
        return left.remove(least.orElseThrow());
    }

    private static int dispensability(DraftExercise exercise) {
        return switch (exercise.role()) {
            case ACCESSORY -> 5;
            case FAST -> 4;
            case CORE -> 3;
            case ASSISTANCE -> exercise.exercise().pattern() == Pattern.LUNGE ? 2 : 1;
            case MAIN, JUMP -> 0;
        };
    }

    static int hardSets(List<DraftExercise> exercises) {
        return exercises.stream()
                .filter(DraftExercise::isHard)
                .mapToInt(DraftExercise::sets)
                .sum();
    }
}
