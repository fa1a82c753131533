package org.groundwork.core.strength;

import static org.assertj.core.api.Assertions.assertThat;

import org.groundwork.core.quantity.Load;
import org.junit.jupiter.api.Test;

class OneRepMaxTest {

    @Test
    void aSetToFailureOfOneRepIsTheMaximumItself() {
        assertThat(OneRepMax.estimate(Load.ofKilograms(100), 1)).isEqualTo(Load.ofKilograms(100));
    }

    @Test
    void theEstimateIsTheMedianOfThreeFormulas() {
        // At seven: Epley 86.333, Brzycki 84, Wathan 87.03 of 70 kg.
        assertThat(OneRepMax.estimate(Load.ofKilograms(70), 7)).isEqualTo(Load.ofKilograms(86.333));
    }

    @Test
    void moreRepsWithTheSameLoadMeanMoreStrength() {
        Load load = Load.ofKilograms(60);
        for (int reps = 2; reps <= 10; reps++) {
            assertThat(OneRepMax.estimate(load, reps)).isGreaterThan(OneRepMax.estimate(load, reps - 1));
        }
    }
}
