package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;

/** What a coach would say of the exercises that are chosen, over seasons of every kind. */
class ExerciseChoiceTest {

    private static final int SEASONS = 200;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);

    @Test
    void noJumpBeginsInALightWeek() {
        for (long seed = 0; seed < SEASONS; seed++) {
            Set<String> done = new HashSet<>();
            for (Session session : plan(seed).sessions()) {
                List<Exercise> jumps = exercises(session).stream()
                        .filter(e -> e.plyometric() != Plyometric.NONE)
                        .toList();
                for (Exercise jump : jumps) {
                    boolean begins = done.add(jump.id());
                    assertThat(begins && session.deload())
                            .as("seed %d, %s, %s", seed, session.id(), jump.id())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void aSquatOnOneLegIsNeverAnUncommonOne() {
        for (long seed = 0; seed < SEASONS; seed++) {
            for (Session session : plan(seed).sessions()) {
                assertThat(exercises(session))
                        .as("seed %d, %s", seed, session.id())
                        .noneMatch(e -> e.pattern() == Pattern.SQUAT && e.perSide() && !e.staple());
            }
        }
    }

    private SeasonPlan plan(long seed) {
        return new SeasonPlanner().plan(seasons.season(seed));
    }

    private static List<Exercise> exercises(Session session) {
        return session.exercises().stream().map(ExercisePrescription::exercise).toList();
    }
}
