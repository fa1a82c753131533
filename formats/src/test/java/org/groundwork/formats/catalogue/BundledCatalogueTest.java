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
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.exercise.Swaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundledCatalogueTest {

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
        assertThat(CATALOGUE.list(pattern)).anyMatch(e -> e.level() == 1 && e.need().isNothing());
    }

    @Test
    void aFloorAndAChairOfferTwoEasyFormsAndAHarderOneOfEveryBasePattern() {
        for (Pattern pattern : Pattern.BASE) {
            List<Exercise> household = possible(pattern, Equipment.HOUSEHOLD);
            assertThat(household).as("%s, level 1", pattern).filteredOn(e -> e.level() == 1).hasSizeGreaterThanOrEqualTo(2);
            assertThat(household).as("%s, level 2", pattern).anyMatch(e -> e.level() == 2);
        }
    }

    @Test
    void aFloorAndAChairTrainEveryAccessoryButPowerInMoreThanOneWay() {
        for (Pattern pattern : EnumSet.of(Pattern.CALF, Pattern.HIP, Pattern.FOOT, Pattern.KNEE_FLEXION, Pattern.PLYO)) {
            assertThat(possible(pattern, Equipment.HOUSEHOLD)).as("%s", pattern).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Equipment.class, names = {"DUMBBELL", "KETTLEBELL"})
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
    void aSoreKneeLeavesEveryBasePatternTrainableWithoutEquipment() {
        for (Pattern pattern : Pattern.BASE) {
            assertThat(possible(pattern, Equipment.HOUSEHOLD))
                    .as("%s", pattern)
                    .filteredOn(e -> !e.kneeStress() && e.level() == 1)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void aSoreKneeStillFindsLoadForEveryPatternWithOneKindOfWeightOrInTheGym() {
        for (Set<Equipment> owned : List.of(Set.of(Equipment.DUMBBELL), Set.of(Equipment.KETTLEBELL), Equipment.GYM)) {
            for (Pattern pattern : LEGS_AND_ARMS) {
                assertThat(possible(pattern, owned))
                        .as("%s with %s", pattern, owned)
                        .anyMatch(e -> !e.kneeStress() && e.loading().isWeighed() && e.level() == 1);
            }
        }
    }

    @Test
    void everyHardLandingStressesTheKnee() {
        assertThat(CATALOGUE.list()).filteredOn(e -> e.plyometric().isHighImpact()).allMatch(Exercise::kneeStress);
    }

    @Test
    void onlyJumpsAndPowerWorkLandAndEveryJumpDoes() {
        assertThat(CATALOGUE.list())
                .filteredOn(e -> e.plyometric() != Plyometric.NONE)
                .allMatch(e -> e.pattern() == Pattern.PLYO || e.pattern() == Pattern.POWER);
        assertThat(CATALOGUE.list(Pattern.PLYO)).allMatch(e -> e.plyometric() != Plyometric.NONE);
    }

    @Test
    void noviceJumpsLandLow() {
        assertThat(CATALOGUE.list())
                .filteredOn(e -> e.level() == 1)
                .noneMatch(e -> e.plyometric().isHighImpact());
    }

    @Test
    void onlyOlympicLiftsAndDropJumpsNeedACoach() {
        assertThat(CATALOGUE.list())
                .filteredOn(Exercise::coachOnly)
                .extracting(Exercise::id)
                .containsExactlyInAnyOrder(
                        "hang_power_clean", "power_clean", "power_snatch", "drop_jump_20", "drop_jump_40");
    }

    @Test
    void chainsEndSomewhereOnBothSides() {
        for (Exercise start : CATALOGUE.list()) {
            assertThat(walk(start, Exercise::progress)).as("from %s up", start.id()).doesNotHaveDuplicates();
            assertThat(walk(start, Exercise::regress)).as("from %s down", start.id()).doesNotHaveDuplicates();
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
        Set<String> named = CATALOGUE.list().stream()
                .flatMap(BundledCatalogueTest::neighbours)
                .collect(Collectors.toSet());
        assertThat(CATALOGUE.list()).extracting(Exercise::id).allMatch(named::contains);
    }

    @Test
    void anEasierFormOfAHouseholdExerciseNeedsNothingEither() {
        assertThat(CATALOGUE.list())
                .filteredOn(e -> e.need().isNothing())
                .allMatch(e -> e.regress().map(CATALOGUE::get).stream().allMatch(r -> r.need().isNothing()));
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
    void everyWordForEquipmentMakesSomethingPossible() {
        Set<Equipment> used = CATALOGUE.list().stream()
                .flatMap(e -> e.need().anyOf().stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(used).containsExactlyInAnyOrder(Equipment.values());
    }

    @Test
    void noTextStandsTwice() {
        List<String> texts = CATALOGUE.list().stream()
                .flatMap(e -> Stream.concat(Stream.of(e.name(), e.running()), e.cues().stream()))
                .map(String::toLowerCase)
                .toList();
        assertThat(texts).doesNotHaveDuplicates();
    }

    @Test
    void noTextPromisesToPreventInjury() {
        assertThat(CATALOGUE.list())
                .flatExtracting(e -> List.of(e.running(), String.join(" ", e.cues())))
                .noneMatch(text -> text.toString().toLowerCase().matches(".*\\b(injur|prevent|bulletproof|risk).*"));
    }

    @Test
    void whatItIsForIsOneSentence() {
        assertThat(CATALOGUE.list()).extracting(Exercise::running).allMatch(text -> text.matches("[A-Z][^.!?]*\\."));
    }

    @Test
    void planksCarriesAndBalanceAreCountedInSeconds() {
        assertThat(List.of("plank", "side_plank", "copenhagen_plank", "suitcase_carry", "farmer_carry", "wall_sit",
                        "sl_balance", "short_foot"))
                .allMatch(id -> CATALOGUE.get(id).held());
    }

    @Test
    void aBeginnerOnAMatFindsTheSessionThatACoachWouldWrite() {
        assertThat(List.of(
                        "box_squat",
                        "hip_hinge_dowel",
                        "split_squat",
                        "incline_pushup",
                        "backpack_row",
                        "plank"))
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

    private static List<String> walk(Exercise start, Function<Exercise, Optional<String>> step) {
        return Stream.iterate(Optional.of(start), Optional::isPresent, e -> e.flatMap(step).map(CATALOGUE::get))
                .limit(CATALOGUE.list().size() + 1L)
                .map(e -> e.orElseThrow().id())
                .toList();
    }

    private static Stream<String> neighbours(Exercise exercise) {
        return Stream.of(exercise.regress().stream(), exercise.progress().stream(), exercise.swaps().stream())
                .flatMap(Function.identity());
    }
}
