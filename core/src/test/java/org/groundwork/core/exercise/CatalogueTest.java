package org.groundwork.core.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.groundwork.core.exercise.Exercises.exercise;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Exercises EASY = exercise("easy").difficulty(2);
    private static final Exercises HARD =
            exercise("hard").difficulty(7).level(2).regress("easy");

    @Test
    void keepsTheOrderOfItsFileWithinAPattern() {
        Catalogue catalogue = catalogue(HARD, EASY, exercise("press").pattern(Pattern.PUSH));
        assertThat(catalogue.list(Pattern.SQUAT)).extracting(Exercise::id).containsExactly("hard", "easy");
    }

    @Test
    void getThrowsWhereFindIsEmpty() {
        Catalogue catalogue = catalogue(EASY);
        assertThat(catalogue.find("hard")).isEmpty();
        assertThatThrownBy(() -> catalogue.get("hard")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void anIdStandsOnce() {
        refuses("twice", EASY, EASY);
    }

    @Test
    void aNeighbourHasToBeThere() {
        refuses("not in the catalogue", HARD);
    }

    @Test
    void progressLeadsUp() {
        refuses("harder", EASY, exercise("same").difficulty(2).progress("easy"));
        refuses("harder", EASY, exercise("down").difficulty(3).progress("easy"));
    }

    @Test
    void regressLeadsDown() {
        refuses("easier", EASY, exercise("same").difficulty(2).regress("easy"));
        refuses("easier", HARD, EASY, exercise("up").difficulty(1).regress("hard"));
    }

    @Test
    void progressNeverLeadsToALowerLevel() {
        refuses(
                "level 1",
                exercise("basic").difficulty(9),
                exercise("skilled").level(2).progress("basic"));
    }

    @Test
    void aChainMayLeadToANeighbouringPattern() {
        Catalogue catalogue = catalogue(
                EASY, exercise("jump").pattern(Pattern.PLYO).difficulty(3).regress("easy"));
        assertThat(catalogue.get("jump").regress()).contains("easy");
    }

    @Test
    void aStandInTrainsTheSamePattern() {
        refuses("stand-in", EASY, exercise("press").pattern(Pattern.PUSH).swaps("easy"));
    }

    @Test
    void nothingStandsInForItself() {
        refuses("stand-in", exercise("same").swaps("same"));
    }

    private static void refuses(String reason, Exercises... exercises) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> catalogue(exercises))
                .withMessageContaining(reason);
    }

    private static Catalogue catalogue(Exercises... exercises) {
        List<Exercise> built = Stream.of(exercises).map(Exercises::build).toList();
        return new Catalogue(built);
    }
}
