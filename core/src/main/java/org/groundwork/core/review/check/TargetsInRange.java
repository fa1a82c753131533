package org.groundwork.core.review.check;

import java.util.function.Function;
import java.util.stream.Stream;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;

/**
 * Each target lies within its range, no range is upside down, and every work set says how often, how hard and how long
 * to rest.
 */
final class TargetsInRange extends PartCheck {

    TargetsInRange() {
        super("targets-in-range", "E-load S12", "A target is a start within what the block allows.", Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            for (FinishedExercise exercise : session.exercises()) {
                exercise.sets().stream()
                        .flatMap(set -> Stream.concat(outside(set), missing(set)))
                        .distinct()
                        .forEach(text -> findings.in(session, exercise.id() + " " + text));
            }
        }
    }

    private static Stream<String> outside(FinishedSet set) {
        int amount = set.amount();
        int rir = set.rir().orElse(0);
        int load = set.loadGrams().orElse(0);
        Stream<String> amounts = set.amountRange().stream()
                .filter(range -> !range.contains(amount))
                .map(range -> "asks for " + amount + " outside its range " + range);
        Stream<String> reserves = set.rirRange().stream()
                .filter(range -> set.rir().isPresent() && !range.contains(rir))
                .map(range -> "asks for RIR " + rir + " outside its range " + range);
        Stream<String> loads = set.loadRangeGrams().stream()
                .filter(range -> set.loadGrams().isPresent() && !range.contains(load))
                .map(range -> "asks for " + Kilograms.words(load) + " outside its range " + Kilograms.words(range.min())
                        + " to " + Kilograms.words(range.max()));
        return Stream.of(amounts, reserves, loads).flatMap(Function.identity());
    }

    private static Stream<String> missing(FinishedSet set) {
        Stream<String> amount = set.amount() < 1 ? Stream.of("has a set of no reps and no seconds") : Stream.empty();
        Stream<String> reserve = set.isWork() && set.rir().isEmpty()
                ? Stream.of("has a work set without reps in reserve")
                : Stream.empty();
        Stream<String> rest = set.isWork() && set.restSeconds().isEmpty()
                ? Stream.of("has a work set without a rest")
                : Stream.empty();
        return Stream.of(amount, reserve, rest).flatMap(Function.identity());
    }
}
