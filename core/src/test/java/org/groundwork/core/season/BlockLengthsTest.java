package org.groundwork.core.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockLengthsTest {

    @Test
    void weeksMakeTheFewestNearEqualBlocksLongerOnesFirst() {
        assertThat(BlockLengths.split(5)).isEqualTo(List.of(5));
        assertThat(BlockLengths.split(9)).isEqualTo(List.of(5, 4));
        assertThat(BlockLengths.split(12)).isEqualTo(List.of(6, 6));
        assertThat(BlockLengths.split(13)).isEqualTo(List.of(5, 4, 4));
        assertThat(BlockLengths.split(16)).isEqualTo(List.of(6, 5, 5));
    }

    @Test
    void sevenWeeksMakeFourAndThree() {
        assertThat(BlockLengths.split(7)).isEqualTo(List.of(4, 3));
    }

    @Test
    void upToThreeWeeksMakeOneShortBlock() {
        assertThat(BlockLengths.split(1)).isEqualTo(List.of(1));
        assertThat(BlockLengths.split(3)).isEqualTo(List.of(3));
    }

    @Test
    void everyNumberOfWeeksIsUsedUp() {
        for (int weeks = 1; weeks <= 104; weeks++) {
            assertThat(BlockLengths.split(weeks).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(weeks);
        }
    }

    @Test
    void theHorizonCutsTheViewAndNotABlock() {
        assertThat(BlockLengths.fill(16)).isEqualTo(List.of(6, 6, 6));
    }
}
