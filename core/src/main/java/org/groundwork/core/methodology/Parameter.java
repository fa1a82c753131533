package org.groundwork.core.methodology;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The closed vocabulary of numbers that a methodology file gives. Each is one whole number or a list of fixed length,
 * within bounds (inclusive).
 */
public enum Parameter {
    IN_SEASON_DAYS("d", 1, 14, 120),
    B_RACE_WINDOW_DAYS("d", 1, 0, 21),
    SEASON_WINDOW_MERGE_DAYS("d", 1, 0, 60),
    TAPER_DAYS_SHORT_RACE("d", 1, 7, 28),
    TAPER_DAYS_LONG_RACE("d", 1, 7, 35),
    TAPER_LONG_RACE_OVER_METRES("m", 1, 3_000, 50_000),
    RECOVERY_DAYS_SHORT_RACE("d", 1, 3, 42),
    RECOVERY_DAYS_LONG_RACE("d", 1, 7, 60),
    RECOVERY_LONG_RACE_OVER_METRES("m", 1, 10_000, 100_000),
    HORIZON_WEEKS("weeks", 1, 4, 52),
    NO_START_DAYS_BEFORE_RACE("d", 1, 0, 28),
    BODYWEIGHT_ONLY_DAYS_BEFORE_RACE("d", 1, 0, 56),

    WEEKLY_SESSIONS_OFF_SEASON("sessions", 1, 1, 4),
    WEEKLY_SESSIONS_IN_SEASON("sessions", 1, 1, 4),
    WEEKLY_SESSIONS_TAPER_FAR("sessions", 1, 0, 3),
    WEEKLY_SESSIONS_TAPER_NEAR("sessions", 1, 0, 3),
    WEEKLY_SESSIONS_RECOVERY("sessions", 1, 0, 4),
    WEEKLY_HEAVY_OFF_SEASON("sessions", 2, 0, 4),
    WEEKLY_HEAVY_IN_SEASON("sessions", 2, 0, 4),
    WEEKLY_LIGHT_OFF_SEASON("sessions", 2, 0, 4),
    WEEKLY_LIGHT_IN_SEASON("sessions", 2, 0, 4),
    WEEKLY_JUMP_SESSIONS("sessions", 1, 0, 4),
    USUAL_WISH("sessions", 1, 1, 4),
    HEAVY_SESSIONS_BEFORE_SEASON("sessions", 1, 0, 20),

    TAPER_FAR_DAYS("d", 2, 0, 35),
    TAPER_NEAR_DAYS("d", 2, 0, 35),
    TAPER_FAR_SETS_CUT("%", 1, 0, 80),
    TAPER_NEAR_SETS_CUT("%", 1, 0, 80),
    TAPER_NEAR_RIR("reps", 1, 0, 6),
    LAST_LEGS_RACE_UP_TO_METRES("m", 2, 3_000, 50_000),
    LAST_LEGS_DAYS("d", 3, 2, 21),
    PRIMER_DAYS("d", 2, 1, 10),
    PRIMER_SETS("sets", 2, 1, 4),
    PRIMER_REPS("reps", 2, 1, 5),
    PRIMER_RIR("reps", 1, 3, 12),
    PRIMER_CONTACTS("contacts", 1, 0, 40),
    SILENT_DAYS_BEFORE_A_RACE("d", 1, 0, 10),
    SILENT_DAYS_BEFORE_B_RACE("d", 1, 0, 10),
    B_RACE_CUT_DAYS("d", 2, 0, 14),
    B_RACE_SETS_CUT("%", 1, 0, 80),
    B_RACE_LONG_OVER_METRES("m", 1, 3_000, 50_000),
    B_RACE_LAST_HEAVY_DAYS("d", 2, 1, 14),
    LOAD_KEPT_WITHIN("%", 1, 0, 20),
    LOAD_KEPT_WEEKS("weeks", 1, 4, 26),
    LOAD_KEPT_FEWEST_REPS("reps", 1, 1, 5),
    RECOVERY_RIR("reps", 1, 2, 6),

    NOVELTY_DAYS("d", 1, 0, 28),
    NOVELTY_DAYS_ONCE_A_WEEK("d", 1, 0, 28),
    NOVELTY_SETS("sets", 1, 1, 4),
    NOVELTY_RIR_MORE("reps", 1, 0, 3),
    UNKNOWN_LOAD_RIR("reps", 1, 2, 6),

    DELOAD_SETS_CUT("%", 2, 0, 80),
    DELOAD_RIR_MORE("reps", 1, 0, 4),
    DELOAD_CONTACTS_CUT("%", 1, 0, 100),

    RETURN_AFTER_DAYS("d", 3, 7, 365),
    RETURN_LOAD_CUT("%", 2, 0, 50),

    PROGRESS_RISE_UPPER("%", 2, 1, 10),
    PROGRESS_RISE_LOWER("%", 2, 1, 15),
    PROGRESS_RISE_EASIER("0.1 %", 2, 5, 100),
    PROGRESS_SESSIONS("sessions", 1, 2, 5),
    PROGRESS_REPS_OVER("reps", 1, 1, 5),
    PROGRESS_RIR_OFF("reps", 1, 1, 5),
    PROGRESS_CUT("%", 1, 1, 20),
    PROGRESS_SLIP("%", 1, 10, 50),
    SWAP_LOAD_CUT("%", 2, 0, 50),
    TECHNIQUE_SESSIONS("sessions", 1, 1, 5),
    TECHNIQUE_MOST_PAIN("level", 1, 0, 10),
    RETURN_TECHNIQUE_DAYS("d", 1, 7, 28),
    CALF_RAISES_BEFORE_JUMPS("reps", 1, 5, 50),

    WARM_UP_SECONDS("s", 1, 0, 1200),
    REP_DECISECONDS("0.1 s", 1, 10, 100),
    SIDE_CHANGE_SECONDS("s", 1, 0, 60),
    WARM_UP_SET_SECONDS("s", 1, 20, 300),
    EXERCISE_CHANGE_SECONDS("s", 1, 0, 300),
    COVER_ALL_FROM_MINUTES("min", 1, 10, 60),
    SHORT_SESSION_MINUTES("min", 1, 10, 60),

    HEAVY_AT_MOST_REPS_TO_FAILURE("reps", 1, 3, 12),
    PERCENT_OF_ONE_RM("0.1 %", 17, 300, 1000),
    LOAD_RANGE("%", 1, 0, 20),
    E1RM_MOST_REPS_TO_FAILURE("reps", 1, 3, 15),
    E1RM_MOST_RIR("reps", 1, 0, 5),
    CARRY_OVER_CUT("%", 2, 0, 50),
    WARM_UP_SET_REPS("reps", 2, 1, 10),
    WARM_UP_SET_LOADS("%", 2, 10, 95),
    HEAVY_HAND_WEIGHT_OF_BODY_MASS("%", 1, 0, 100),
    ASSUMED_BODY_MASS("g", 1, 30_000, 150_000),
    USUAL_DUMBBELLS("g", 3, 500, 100_000),
    USUAL_KETTLEBELLS("g", 3, 2_000, 100_000),
    USUAL_PLATES("g", 5, 250, 50_000),
    USUAL_MACHINE("g", 3, 1_000, 300_000),

    COMPOUND_SHARE("%", 2, 0, 100),
    CONTACTS_START("contacts", 2, 0, 60),
    CONTACTS_GROWTH("%", 1, 0, 50),
    LOW_JUMP_WEEKS_BEFORE_MEDIUM("weeks", 1, 0, 26),
    KNEE_PAIN_NO_HEAVY_OVER("level", 1, 0, 10),
    KNEE_PAIN_LIGHT_DAYS("d", 1, 0, 60),
    JOINT_PAIN_NO_JUMPS_FROM("level", 1, 0, 10),
    YOUTH_UNDER_AGE("years", 1, 10, 21),
    YOUTH_LEAST_RIR("reps", 1, 0, 6),
    SENIOR_FROM_AGE("years", 1, 40, 90),
    SENIOR_LEAST_RIR("reps", 1, 0, 6),
    SENIOR_SESSIONS("sessions", 1, 1, 4),

    CHECKIN_TIREDNESS("level", 2, 1, 10),
    CHECKIN_TIRED_SETS_CUT("%", 1, 0, 80),
    CHECKIN_TIRED_RIR_MORE("reps", 1, 0, 4),
    CHECKIN_JOINT("level", 3, 1, 10),
    CHECKIN_JOINT_LOAD_CUT("%", 3, 0, 60),
    CHECKIN_JOINT_REFER_DAYS("d", 1, 1, 60),
    CHECKIN_MUSCLE("level", 3, 1, 10),
    CHECKIN_MUSCLE_SETS_CUT("%", 2, 0, 80),
    CHECKIN_MUSCLE_LOAD_CUT("%", 2, 0, 60),
    CHECKIN_LONG_SORE_SETS_CUT("%", 1, 0, 80),
    CHECKIN_MOBILITY_MINUTES("min", 1, 0, 30),

    SESSION_VALUES("cost", 4, 0, 100_000),
    BEYOND_WISH_DIVISOR("", 1, 1, 1000),

    BEFORE_EASY_HEAVY_LEGS("h", 2, 0, 96),
    BEFORE_LONG_HEAVY_LEGS("h", 2, 0, 96),
    BEFORE_THRESHOLD_HEAVY_LEGS("h", 2, 0, 96),
    BEFORE_INTERVALS_HEAVY_LEGS("h", 2, 0, 96),
    BEFORE_QUALITY_LONG_HEAVY_LEGS("h", 2, 0, 96),
    BEFORE_RACE_HEAVY_LEGS("h", 2, 0, 96),
    BEFORE_EASY_IMPACT("h", 2, 0, 96),
    BEFORE_LONG_IMPACT("h", 2, 0, 96),
    BEFORE_THRESHOLD_IMPACT("h", 2, 0, 96),
    BEFORE_INTERVALS_IMPACT("h", 2, 0, 96),
    BEFORE_QUALITY_LONG_IMPACT("h", 2, 0, 96),
    BEFORE_RACE_IMPACT("h", 2, 0, 96),
    BEFORE_EASY_LIGHT_LEGS("h", 2, 0, 96),
    BEFORE_LONG_LIGHT_LEGS("h", 2, 0, 96),
    BEFORE_THRESHOLD_LIGHT_LEGS("h", 2, 0, 96),
    BEFORE_INTERVALS_LIGHT_LEGS("h", 2, 0, 96),
    BEFORE_QUALITY_LONG_LIGHT_LEGS("h", 2, 0, 96),
    BEFORE_RACE_LIGHT_LEGS("h", 2, 0, 96),
    BEFORE_ANY_UPPER("h", 2, 0, 96),
    AFTER_EASY_HEAVY_LEGS("h", 2, 0, 96),
    AFTER_LONG_HEAVY_LEGS("h", 2, 0, 96),
    AFTER_THRESHOLD_HEAVY_LEGS("h", 2, 0, 96),
    AFTER_INTERVALS_HEAVY_LEGS("h", 2, 0, 96),
    AFTER_QUALITY_LONG_HEAVY_LEGS("h", 2, 0, 96),
    AFTER_LONG_LIGHT_LEGS("h", 2, 0, 96),
    AFTER_THRESHOLD_LIGHT_LEGS("h", 2, 0, 96),
    AFTER_INTERVALS_LIGHT_LEGS("h", 2, 0, 96),
    AFTER_QUALITY_LONG_LIGHT_LEGS("h", 2, 0, 96),
    AFTER_RACE_UP_TO_METRES("m", 3, 1_000, 100_000),
    AFTER_RACE_HEAVY_LEGS("h", 4, 0, 480),
    AFTER_RACE_LIGHT_LEGS("h", 4, 0, 480),
    BETWEEN_HEAVY("h", 2, 0, 96),
    BETWEEN_HEAVY_AND_LIGHT("h", 2, 0, 96),
    BETWEEN_LIGHT("h", 2, 0, 96),
    BETWEEN_JUMPS("h", 2, 0, 96),
    HOUR_WEIGHTS("cost", 6, 0, 100),
    SESSION_HOUR_WEIGHT("cost", 1, 0, 100),
    NOVELTY_EXTRA_HOURS("h", 1, 0, 48),
    SPREAD_WEIGHT("cost", 1, 0, 100),
    HABIT_WEIGHT("cost", 1, 0, 100),
    DISLIKED_DAY_WEIGHT("cost", 1, 0, 100),
    MORNING_WEIGHT("cost", 1, 0, 100),
    PUBLISHED_WEIGHT("cost", 1, 0, 1000);

    private static final Map<String, Parameter> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Parameter::key, p -> p));

    private final String key;
    private final String unit;
    private final int size;
    private final int least;
    private final int most;

    Parameter(String unit, int size, int least, int most) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.unit = unit;
        this.size = size;
        this.least = least;
        this.most = most;
    }

    /** The word for it in files: {@code in-season-days}. */
    public String key() {
        return key;
    }

    /** The unit of each number; empty for a bare number. */
    public String unit() {
        return unit;
    }

    /** How many numbers it holds, 1 or more. */
    public int size() {
        return size;
    }

    /** The least that each number may be, inclusive. */
    public int least() {
        return least;
    }

    /** The most that each number may be, inclusive. */
    public int most() {
        return most;
    }

    public static Optional<Parameter> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
