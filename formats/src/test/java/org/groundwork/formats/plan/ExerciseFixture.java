package org.groundwork.formats.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.EquipmentNeed;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;

/** A few exercises of every shape that a writer meets: weighed, one-sided, held, jumped. */
final class ExerciseFixture {

    static final Exercise BACK_SQUAT = lift("back_squat", "Back squat", Pattern.SQUAT, Loading.BARBELL, false);
    static final Exercise ONE_LEG_HINGE = lift(
            "sl_rdl_db", "Single-leg Romanian deadlift with a dumbbell", Pattern.HINGE, Loading.ONE_HAND_WEIGHT, true);
    static final Exercise DEADLIFT = lift("deadlift", "Deadlift", Pattern.HINGE, Loading.BARBELL, false);
    static final Exercise WALKING_LUNGE =
            lift("walking_lunge", "Walking lunge", Pattern.LUNGE, Loading.TWO_HAND_WEIGHTS, true);
    static final Exercise BENCH_PRESS = lift("bench_press", "Bench press", Pattern.PUSH, Loading.BARBELL, false);
    static final Exercise PUSH_UP = lift("push_up", "Push-up", Pattern.PUSH, Loading.BODYWEIGHT, false);
    static final Exercise ROW = lift("db_row", "Dumbbell row", Pattern.PULL, Loading.ONE_HAND_WEIGHT, true);
    static final Exercise CALF_RAISE = exercise(
            "sl_calf_raise", "Single-leg calf raise", Pattern.CALF, Loading.BODYWEIGHT, true, false, Plyometric.NONE);
    static final Exercise SIDE_PLANK =
            exercise("side_plank", "Side plank", Pattern.CORE, Loading.BODYWEIGHT, true, true, Plyometric.NONE);
    static final Exercise POGO =
            exercise("pogo", "Pogo jumps", Pattern.PLYO, Loading.BODYWEIGHT, false, false, Plyometric.LOW);

    private ExerciseFixture() {}

    /** All of them. */
    static Catalogue catalogue() {
        return new Catalogue(List.of(
                BACK_SQUAT,
                ONE_LEG_HINGE,
                DEADLIFT,
                WALKING_LUNGE,
                BENCH_PRESS,
                PUSH_UP,
                ROW,
                CALF_RAISE,
                SIDE_PLANK,
                POGO));
    }

    private static Exercise lift(String id, String name, Pattern pattern, Loading loading, boolean perSide) {
        return exercise(id, name, pattern, loading, perSide, false, Plyometric.NONE);
    }

    static Exercise exercise(
            String id,
            String name,
            Pattern pattern,
            Loading loading,
            boolean perSide,
            boolean held,
            Plyometric plyometric) {
        return new Exercise(
                id,
                name,
                pattern,
                need(loading),
                loading,
                1,
                5,
                perSide,
                pattern.isMainLowerBody(),
                plyometric,
                held,
                false,
                false,
                false,
                List.of(Muscle.GLUTES),
                List.of("Ribs over hips", "Push the floor away"),
                "Carries over to every stride.",
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static EquipmentNeed need(Loading loading) {
        return switch (loading) {
            case BODYWEIGHT, BACKPACK -> EquipmentNeed.NOTHING;
            case BAND -> new EquipmentNeed(List.of(Set.of(Equipment.BAND)));
            case ONE_HAND_WEIGHT, TWO_HAND_WEIGHTS -> new EquipmentNeed(List.of(Set.of(Equipment.DUMBBELL)));
            case BARBELL -> new EquipmentNeed(List.of(Set.of(Equipment.BARBELL)));
            case TRAPBAR -> new EquipmentNeed(List.of(Set.of(Equipment.TRAPBAR)));
            case MACHINE -> new EquipmentNeed(List.of(Set.of(Equipment.MACHINE)));
        };
    }
}
