package org.groundwork.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the bundled exercises make possible with what somebody owns. */
class BundledEquipmentTest {

    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Set<Pattern> LEGS_AND_ARMS =
            EnumSet.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.PUSH, Pattern.PULL);

    @Test
    void holdsAtLeastAHundredAndFiveExercises() {
        assertThat(CATALOGUE.list()).hasSizeGreaterThanOrEqualTo(105);
    }

    @ParameterizedTest
    @EnumSource(Pattern.class)
    void everyPatternBeginsAtLevelOneWithHouseholdThings(Pattern pattern) {
        assertThat(CATALOGUE.list(pattern))
                .anyMatch(e -> e.level() == 1 && e.need().isNothing());
    }

    @Test
    void aFloorAndAChairOfferTwoEasyFormsAndAHarderOneOfEveryBasePattern() {
        for (Pattern pattern : Pattern.BASE) {
            List<Exercise> household = possible(pattern, Equipment.HOUSEHOLD);
            assertThat(household)
                    .as("%s, level 1", pattern)
                    .filteredOn(e -> e.level() == 1)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(household).as("%s, level 2", pattern).anyMatch(e -> e.level() == 2);
        }
    }

    @Test
    void aFloorAndAChairTrainEveryAccessoryButPowerInMoreThanOneWay() {
        for (Pattern pattern :
                EnumSet.of(Pattern.CALF, Pattern.HIP, Pattern.FOOT, Pattern.KNEE_FLEXION, Pattern.PLYO)) {
            assertThat(possible(pattern, Equipment.HOUSEHOLD)).as("%s", pattern).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Equipment.class,
            names = {"DUMBBELL", "KETTLEBELL"})
    void dumbbellsOrKettlebellsAloneLoadEveryPatternInTwoWays(Equipment weight) {
        for (Pattern pattern : LEGS_AND_ARMS) {
            assertThat(possible(pattern, Set.of(weight)))
                    .as("%s with %s", pattern, weight)
                    .filteredOn(e -> e.loading().isWeighed() && e.level() <= 2)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aNoviceWithOneKindOfWeightCanLoadEveryPattern() {
        for (Pattern pattern : LEGS_AND_ARMS) {
            for (Equipment weight : List.of(Equipment.DUMBBELL, Equipment.KETTLEBELL)) {
                assertThat(possible(pattern, Set.of(weight)))
                        .as("%s with %s", pattern, weight)
                        .anyMatch(e -> e.loading().isWeighed() && e.level() == 1);
            }
        }
    }

    @Test
    void aBandAloneLoadsEveryBasePattern() {
        for (Pattern pattern : Pattern.BASE) {
            assertThat(possible(pattern, Equipment.HOME)).as("%s", pattern).anyMatch(e -> e.loading() == Loading.BAND);
        }
    }

    @Test
    void aBackpackLoadsEveryBasePatternAndTheCalf() {
        Set<Pattern> patterns = EnumSet.copyOf(Pattern.BASE);
        patterns.add(Pattern.CALF);
        for (Pattern pattern : patterns) {
            assertThat(possible(pattern, Equipment.HOUSEHOLD))
                    .as("%s", pattern)
                    .anyMatch(e -> e.loading() == Loading.BACKPACK);
        }
    }

    @Test
    void theGymOffersAHeavyLiftForEveryPatternOfLegsAndArms() {
        for (Pattern pattern : LEGS_AND_ARMS) {
            assertThat(possible(pattern, Equipment.GYM))
                    .as("%s", pattern)
                    .anyMatch(e -> e.loading() == Loading.BARBELL && e.compound() && e.level() <= 2);
        }
    }

    @Test
    void theBarbellLiftsThatHeavyBlocksAreMadeOfAreThere() {
        assertThat(List.of(
                        "back_squat",
                        "front_squat",
                        "half_squat",
                        "barbell_deadlift",
                        "barbell_rdl",
                        "hip_thrust",
                        "bench_press",
                        "bent_over_row",
                        "push_press",
                        "barbell_split_squat",
                        "barbell_reverse_lunge"))
                .allMatch(id -> CATALOGUE.get(id).loading() == Loading.BARBELL);
    }

    @Test
    void everyWordForEquipmentMakesSomethingPossible() {
        Set<Equipment> used = CATALOGUE.list().stream()
                .flatMap(e -> e.need().anyOf().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(Equipment.values());
    }

    @Test
    void planksCarriesAndBalanceAreCountedInSeconds() {
        assertThat(List.of(
                        "plank",
                        "side_plank",
                        "copenhagen_plank",
                        "suitcase_carry",
                        "farmer_carry",
                        "wall_sit",
                        "sl_balance",
                        "short_foot"))
                .allMatch(id -> CATALOGUE.get(id).held());
    }

    @Test
    void aBeginnerOnAMatFindsTheSessionThatACoachWouldWrite() {
        assertThat(List.of("box_squat", "hip_hinge_dowel", "split_squat", "incline_pushup", "backpack_row", "plank"))
                .map(CATALOGUE::get)
                .allMatch(e -> e.level() == 1 && e.need().isNothing() && !e.kneeStress());
    }

    @Test
    void aRunnerOfSixtyThreeWithBandsAKettlebellAndAStairFindsEverything() {
        Set<Equipment> owned = Set.of(Equipment.BAND, Equipment.KETTLEBELL);
        assertThat(List.of(
                        "kb_deadlift",
                        "goblet_squat",
                        "step_up",
                        "incline_pushup",
                        "band_row",
                        "suitcase_carry",
                        "calf_raise",
                        "sl_balance"))
                .map(CATALOGUE::get)
                .allMatch(e -> e.level() == 1 && e.isPossibleWith(owned));
    }

    private static List<Exercise> possible(Pattern pattern, Set<Equipment> owned) {
        return CATALOGUE.list(pattern).stream()
                .filter(e -> e.isPossibleWith(owned))
                .toList();
    }
}
