package org.groundwork.core.exercise;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds exercises of which only what a test is about needs saying. */
final class Exercises {

    private String id = "anything";
    private Pattern pattern = Pattern.SQUAT;
    private EquipmentNeed need = EquipmentNeed.NOTHING;
    private Loading loading = Loading.BODYWEIGHT;
    private int level = 1;
    private int difficulty = 5;
    private Plyometric plyometric = Plyometric.NONE;
    private boolean coachOnly;
    private List<String> cues = List.of("Sit", "Stand");
    private Optional<String> regress = Optional.empty();
    private Optional<String> progress = Optional.empty();
    private List<String> swaps = List.of();

    static Exercises exercise(String id) {
        Exercises exercises = new Exercises();
        exercises.id = id;
        return exercises;
    }

    Exercises pattern(Pattern value) {
        pattern = value;
        return this;
    }

    Exercises needs(Equipment... together) {
        need = new EquipmentNeed(List.of(Set.of(together)));
        return this;
    }

    Exercises loading(Loading value) {
        loading = value;
        return this;
    }

    Exercises level(int value) {
        level = value;
        return this;
    }

    Exercises difficulty(int value) {
        difficulty = value;
        return this;
    }

    Exercises landing(Plyometric value) {
        plyometric = value;
        return this;
    }

    Exercises coachOnly() {
        coachOnly = true;
        return this;
    }

    Exercises cues(String... values) {
        cues = List.of(values);
        return this;
    }

    Exercises regress(String value) {
        regress = Optional.of(value);
        return this;
    }

    Exercises progress(String value) {
        progress = Optional.of(value);
        return this;
    }

    Exercises swaps(String... values) {
        swaps = List.of(values);
        return this;
    }

    Exercise build() {
        return new Exercise(
                id,
                id,
                pattern,
                need,
                loading,
                level,
                difficulty,
                false,
                true,
                plyometric,
                false,
                false,
                coachOnly,
                false,
                List.of(Muscle.QUADRICEPS),
                cues,
                "Runs better.",
                regress,
                progress,
                swaps);
    }
}
