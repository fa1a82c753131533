package org.groundwork.core.log;

import java.util.List;
import java.util.Set;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;

/**
 * What an athlete says of themselves after the warm-up, before anything heavy is lifted.
 *
 * @param alarms signs that end the session
 * @param formChanged the patterns that fatigue or soreness make look different
 * @param tiredness 0 (fresh) to 10
 * @param joints tendons and joints that are felt, each site once
 * @param muscles sore muscles, each once
 */
public record CheckIn(
        Set<Alarm> alarms, Set<Pattern> formChanged, int tiredness, List<JointPain> joints, List<Soreness> muscles) {

    /** The top of every scale. */
    public static final int WORST = 10;

    /** Nothing to report. */
    public static final CheckIn FRESH = new CheckIn(Set.of(), Set.of(), 0, List.of(), List.of());

    /** A sign that calls for somebody else than a training plan. */
    public enum Alarm {
        CHEST_PAIN,
        FAINTNESS,
        FEVER,
        NEW_NUMBNESS,
        NEW_WEAKNESS,
        BONE_PAIN,
        NIGHT_PAIN,
        LIMP,
        SWELLING,
        SUDDEN_MUSCLE_PAIN;

        /** Whether it needs medical care at once; the others keep the legs out until somebody has seen them. */
        public boolean isEmergency() {
            return compareTo(NEW_WEAKNESS) <= 0;
        }
    }

    /**
     * A tendon or joint that is felt.
     *
     * @param site where
     * @param level 0 to 10
     * @param worseNextMorning whether it was worse the morning after the last session
     */
    public record JointPain(Pain.Site site, int level, boolean worseNextMorning) {

        public JointPain {
            requireOnScale("pain", level);
        }
    }

    /**
     * A sore muscle.
     *
     * @param muscle which
     * @param level 0 to 10
     * @param easesInWarmUp whether it got less during the warm-up
     * @param gettingWorse whether it is worse than the day before
     * @param overThreeDays whether it has lasted for more than 72 h
     */
    public record Soreness(
            Muscle muscle, int level, boolean easesInWarmUp, boolean gettingWorse, boolean overThreeDays) {

        public Soreness {
            requireOnScale("soreness", level);
        }
    }

    public CheckIn {
        alarms = Set.copyOf(alarms);
        formChanged = Set.copyOf(formChanged);
        joints = List.copyOf(joints);
        muscles = List.copyOf(muscles);
        requireOnScale("tiredness", tiredness);
        if (joints.stream().map(JointPain::site).distinct().count() < joints.size()) {
            throw new IllegalArgumentException("a joint is named twice: " + joints);
        }
        if (muscles.stream().map(Soreness::muscle).distinct().count() < muscles.size()) {
            throw new IllegalArgumentException("a muscle is named twice: " + muscles);
        }
    }

    private static void requireOnScale(String what, int level) {
        if (level < 0 || level > WORST) {
            throw new IllegalArgumentException(what + " of " + level + " is not within 0 to " + WORST);
        }
    }
}
