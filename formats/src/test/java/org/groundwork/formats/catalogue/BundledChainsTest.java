package org.groundwork.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Swaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the bundled exercises lead to each other. */
class BundledChainsTest {

    private static final Catalogue CATALOGUE = CatalogueReader.bundled();

    @Test
    void chainsEndSomewhereOnBothSides() {
        for (Exercise start : CATALOGUE.list()) {
            assertThat(walk(start, Exercise::progress))
                    .as("from %s up", start.id())
                    .doesNotHaveDuplicates();
            assertThat(walk(start, Exercise::regress))
                    .as("from %s down", start.id())
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void theFileStandsFromEasyToHardWithinAPattern(Pattern pattern) {
        assertThat(CATALOGUE.list(pattern)).extracting(Exercise::difficulty).isSorted();
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void whatNeedsMoreSkillIsNeverTheEasiest(Pattern pattern) {
        assertThat(CATALOGUE.list(pattern).get(0).level()).isEqualTo(1);
    }

    @Test
    void everyExerciseIsNamedByAnother() {
        Set<String> named =
                CATALOGUE.list().stream().flatMap(BundledChainsTest::neighbours).collect(Collectors.toSet());
        assertThat(CATALOGUE.list()).extracting(Exercise::id).allMatch(named::contains);
    }

    @Test
    void anEasierFormOfAHouseholdExerciseNeedsNothingEither() {
        assertThat(CATALOGUE.list())
                .filteredOn(e -> e.need().isNothing())
                .allMatch(e -> e.regress().map(CATALOGUE::get).stream()
                        .allMatch(r -> r.need().isNothing()));
    }

    @Test
    void everyExerciseHasAStandInForWhoeverOwnsEverything() {
        Swaps swaps = new Swaps(CATALOGUE);
        Set<Equipment> all = EnumSet.allOf(Equipment.class);
        for (Exercise exercise : CATALOGUE.list()) {
            assertThat(swaps.standIns(exercise, all, 3)).as(exercise.id()).isNotEmpty();
            assertThat(exercise.swaps()).as(exercise.id()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void withoutARackTheBackSquatGivesWayToTheDumbbellFrontSquatAndAtHomeToTheBackpack() {
        Swaps swaps = new Swaps(CATALOGUE);
        Exercise backSquat = CATALOGUE.get("back_squat");
        assertThat(swaps.standIns(backSquat, Set.of(Equipment.DUMBBELL), 2)
                        .get(0)
                        .id())
                .isEqualTo("db_front_squat");
        assertThat(swaps.standIns(backSquat, Equipment.HOUSEHOLD, 1).get(0).id())
                .isEqualTo("backpack_squat");
    }

    private static List<String> walk(Exercise start, Function<Exercise, Optional<String>> step) {
        return Stream.iterate(Optional.of(start), Optional::isPresent, e -> e.flatMap(step)
                        .map(CATALOGUE::get))
                .limit(CATALOGUE.list().size() + 1L)
                .map(e -> e.orElseThrow().id())
                .toList();
    }

    private static Stream<String> neighbours(Exercise exercise) {
        return Stream.of(exercise.regress().stream(), exercise.progress().stream(), exercise.swaps().stream())
                .flatMap(Function.identity());
    }
}
