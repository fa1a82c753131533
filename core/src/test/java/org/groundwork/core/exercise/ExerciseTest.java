package org.groundwork.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.groundwork.core.exercise.Exercises.exercise;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {

    @Test
    void isPossibleOnlyWithEverythingOfOneNeed() {
        Exercise bench = exercise("bench_press")
                .needs(Equipment.BARBELL, Equipment.BENCH)
                .loading(Loading.BARBELL)
                .build();
        assertThat(bench.isPossibleWith(Equipment.GYM)).isTrue();
        assertThat(bench.isPossibleWith(Set.of(Equipment.BARBELL))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11})
    void difficultyRunsFromOneToTen(int difficulty) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise("squat").difficulty(difficulty).build())
                .withMessageContaining("difficulty " + difficulty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Squat", "2_squats", "_squat", "squat-jump", "squät"})
    void idsAreLowerCaseWithUnderscores(String id) {
        assertThat(Exercise.isId(id)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> exercise(id).build());
    }

    @Test
    void aCueIsShortEnoughToShout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise("squat").cues("Sit", "s".repeat(91)).build());
        assertThat(exercise("squat").cues("Sit", "s".repeat(90)).build().cues()).hasSize(2);
    }

    @Test
    void oneCueOrFourAreNotTwoOrThree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise("squat").cues("Sit").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise("squat").cues("a", "b", "c", "d").build());
    }

    @Test
    void aBarbellLiftWithoutABarbellIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> exercise("squat")
                .needs(Equipment.RACK)
                .loading(Loading.BARBELL)
                .build());
    }

    @Test
    void aKettlebellMakesOneHandWeightButNoPair() {
        EquipmentNeed kettlebell = new EquipmentNeed(List.of(Set.of(Equipment.KETTLEBELL)));
        assertThat(Loading.ONE_HAND_WEIGHT.isMadeBy(kettlebell)).isTrue();
        assertThat(Loading.TWO_HAND_WEIGHTS.isMadeBy(kettlebell)).isFalse();
    }

    @Test
    void everyAlternativeHasToBringTheLoad() {
        EquipmentNeed either = new EquipmentNeed(List.of(Set.of(Equipment.MACHINE), Set.of(Equipment.BAND)));
        assertThat(Loading.MACHINE.isMadeBy(either)).isFalse();
        assertThat(Loading.BODYWEIGHT.isMadeBy(either)).isTrue();
    }
}
