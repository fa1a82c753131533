package org.groundwork.core.readiness;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;

/** Which exercises a sore muscle or a painful site is part of. */
public final class Reach {

    private static final Set<Muscle> NOT_OF_THE_LEGS =
            EnumSet.of(Muscle.CORE, Muscle.CHEST_AND_SHOULDERS, Muscle.UPPER_BACK);

    /** Our own table: the patterns that load each site. Landings load every site of the legs, and the back. */
    private static final Map<Pain.Site, Set<Pattern>> PATTERNS = Map.ofEntries(
            Map.entry(Pain.Site.KNEE, EnumSet.of(Pattern.SQUAT, Pattern.LUNGE, Pattern.KNEE_FLEXION, Pattern.POWER)),
            Map.entry(Pain.Site.ACHILLES, EnumSet.of(Pattern.CALF, Pattern.POWER)),
            Map.entry(Pain.Site.CALF, EnumSet.of(Pattern.CALF, Pattern.POWER)),
            Map.entry(Pain.Site.SHIN, EnumSet.of(Pattern.CALF, Pattern.FOOT, Pattern.POWER)),
            Map.entry(Pain.Site.FOOT, EnumSet.of(Pattern.FOOT, Pattern.CALF, Pattern.LUNGE, Pattern.POWER)),
            Map.entry(
                    Pain.Site.HAMSTRING, EnumSet.of(Pattern.HINGE, Pattern.KNEE_FLEXION, Pattern.LUNGE, Pattern.POWER)),
            Map.entry(
                    Pain.Site.HIP, EnumSet.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.HIP, Pattern.POWER)),
            Map.entry(
                    Pain.Site.BACK,
                    EnumSet.of(Pattern.SQUAT, Pattern.HINGE, Pattern.LUNGE, Pattern.PULL, Pattern.CORE, Pattern.POWER)),
            Map.entry(Pain.Site.SHOULDER, EnumSet.of(Pattern.PUSH, Pattern.PULL, Pattern.POWER)),
            Map.entry(Pain.Site.ELBOW, EnumSet.of(Pattern.PUSH, Pattern.PULL, Pattern.POWER)),
            Map.entry(Pain.Site.WRIST, EnumSet.of(Pattern.PUSH, Pattern.PULL, Pattern.POWER)));

    private static final Set<Pain.Site> OF_THE_ARMS = EnumSet.of(Pain.Site.SHOULDER, Pain.Site.ELBOW, Pain.Site.WRIST);

    private Reach() {}

    /** What loads a site: the patterns of its row, and landings where it is no part of the arms. */
    static Predicate<Exercise> of(Pain.Site site) {
        Set<Pattern> patterns = PATTERNS.get(site);
        boolean feelsLandings = !OF_THE_ARMS.contains(site);
        return e -> patterns.contains(e.pattern()) || feelsLandings && lands(e);
    }

    /** What a muscle works in: the exercises that are for it, and landings where it is one of the legs or low back. */
    static Predicate<Exercise> of(Muscle muscle) {
        boolean feelsLandings = !NOT_OF_THE_LEGS.contains(muscle);
        return e -> e.muscles().contains(muscle) || feelsLandings && lands(e);
    }

    /** Work that loads the legs: everything but push, pull and core, and a push or hold that the legs drive. */
    static boolean usesLegs(Exercise exercise) {
        return exercise.pattern().isLegWork()
                || lands(exercise)
                || exercise.muscles().contains(Muscle.QUADRICEPS)
                || exercise.muscles().contains(Muscle.HAMSTRINGS)
                || exercise.muscles().contains(Muscle.ADDUCTORS);
    }

    static boolean lands(Exercise exercise) {
        return exercise.pattern() == Pattern.PLYO || exercise.plyometric() != Plyometric.NONE;
    }
}
