package org.groundwork.formats.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.prescription.SetKind;
import org.groundwork.core.review.finished.Bounds;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.formats.catalogue.CatalogueReader;

/** An exercise of a sketched plan: equal work sets, to be changed at will. */
final class ExerciseSketch {

    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final int[] TABLE = {
        1000, 955, 922, 892, 863, 837, 811, 786, 762, 739, 707, 680, 653, 626, 599, 572, 545
    };

    final String id;
    int sets;
    int reps;
    int seconds;
    int rir;
    int rest;
    int loadGrams;
    Optional<Integer> perMille = Optional.empty();
    Optional<Bounds> amountRange = Optional.empty();
    Optional<Pattern> pattern = Optional.empty();
    Intent intent = Intent.CONTROLLED;
    List<String> why = List.of("S6");

    private ExerciseSketch(String id, int sets, int rir, int rest) {
        this.id = id;
        this.sets = sets;
        this.rir = rir;
        this.rest = rest;
    }

    static ExerciseSketch lift(String id, int sets, int reps, int rir, int rest) {
        ExerciseSketch sketch = new ExerciseSketch(id, sets, rir, rest);
        sketch.reps = reps;
        return sketch;
    }

    static ExerciseSketch hold(String id, int sets, int seconds, int rir) {
        ExerciseSketch sketch = new ExerciseSketch(id, sets, rir, 45);
        sketch.seconds = seconds;
        return sketch;
    }

    ExerciseSketch at(double kilograms) {
        loadGrams = (int) Math.round(kilograms * 1000);
        return this;
    }

    ExerciseSketch moved(Intent how) {
        intent = how;
        return this;
    }

    /** What its sets take, without the change to the next exercise. */
    int takesSeconds() {
        boolean perSide = CATALOGUE.get(id).perSide();
        int once = (reps * 35 + 9) / 10 + seconds;
        int set = perSide ? (2 * reps * 35 + 9) / 10 + 2 * seconds + 10 : once;
        return sets * set + (sets - 1) * rest;
    }

    FinishedExercise finished() {
        return new FinishedExercise(
                id,
                pattern,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Stream.generate(this::set).limit(sets).toList(),
                why);
    }

    private FinishedSet set() {
        OptionalInt load = loadGrams > 0 ? OptionalInt.of(loadGrams) : OptionalInt.empty();
        OptionalInt table = loadGrams > 0 && reps > 0
                ? OptionalInt.of(TABLE[Math.min(reps + rir, TABLE.length) - 1])
                : OptionalInt.empty();
        return new FinishedSet(
                SetKind.WORK,
                reps > 0 ? OptionalInt.of(reps) : OptionalInt.empty(),
                seconds > 0 ? OptionalInt.of(seconds) : OptionalInt.empty(),
                amountRange,
                load,
                Optional.empty(),
                perMille.isPresent() ? IntStream.of(perMille.get()).findFirst() : table,
                OptionalInt.of(rir),
                Optional.empty(),
                OptionalInt.of(rest),
                Optional.of(intent));
    }
}
