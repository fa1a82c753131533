package org.groundwork.formats.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.junit.jupiter.api.Test;

/** How the bundled exercises treat sore knees, landings and lifts that need a coach. */
class BundledCareTest {

    private static final Catalogue CATALOGUE = CatalogueReader.bundled();
    private static final Set<Pattern> LEGS_AND_ARMS =
            EnumSet.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.PUSH, Pattern.PULL);

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
        assertThat(CATALOGUE.list())
                .filteredOn(e -> e.plyometric().isHighImpact())
                .allMatch(Exercise::kneeStress);
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
        assertThat(CATALOGUE.list()).filteredOn(e -> e.level() == 1).noneMatch(e -> e.plyometric()
                .isHighImpact());
    }

    @Test
    void onlyOlympicLiftsAndDropJumpsNeedACoach() {
        assertThat(CATALOGUE.list())
                .filteredOn(Exercise::coachOnly)
                .extracting(Exercise::id)
                .containsExactlyInAnyOrder(
                        "hang_power_clean", "power_clean", "power_snatch", "drop_jump_20", "drop_jump_40");
    }

    private static List<Exercise> possible(Pattern pattern, Set<Equipment> owned) {
        return CATALOGUE.list(pattern).stream()
                .filter(e -> e.isPossibleWith(owned))
                .toList();
    }
}
