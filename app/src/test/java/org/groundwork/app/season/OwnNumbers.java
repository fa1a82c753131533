package org.groundwork.app.season;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;

/** Numbers that athletes put in the place of a methodology's own. */
public final class OwnNumbers {

    private static final List<Parameter> CHANGED = List.of(
            Parameter.IN_SEASON_DAYS,
            Parameter.B_RACE_WINDOW_DAYS,
            Parameter.TAPER_DAYS_SHORT_RACE,
            Parameter.TAPER_DAYS_LONG_RACE,
            Parameter.RECOVERY_DAYS_SHORT_RACE,
            Parameter.RECOVERY_DAYS_LONG_RACE,
            Parameter.HORIZON_WEEKS,
            Parameter.WEEKLY_SESSIONS_OFF_SEASON,
            Parameter.WEEKLY_SESSIONS_IN_SEASON,
            Parameter.WEEKLY_JUMP_SESSIONS,
            Parameter.HEAVY_SESSIONS_BEFORE_SEASON,
            Parameter.TAPER_FAR_SETS_CUT,
            Parameter.TAPER_NEAR_SETS_CUT,
            Parameter.TAPER_NEAR_RIR,
            Parameter.NOVELTY_DAYS,
            Parameter.NOVELTY_SETS,
            Parameter.NOVELTY_RIR_MORE,
            Parameter.DELOAD_RIR_MORE,
            Parameter.CONTACTS_GROWTH,
            Parameter.BEFORE_INTERVALS_HEAVY_LEGS,
            Parameter.BETWEEN_HEAVY);

    private OwnNumbers() {}

    /** {@code athlete} with one number more of their own, or with none any more. */
    public static Athlete changed(Athlete athlete, Methodology methodology, SplittableRandom random) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        if (random.nextInt(4) > 0) {
            numbers.putAll(athlete.methodology().overrides());
            Parameter parameter = CHANGED.get(random.nextInt(CHANGED.size()));
            int percent = 70 + random.nextInt(61);
            numbers.put(
                    parameter.key(),
                    methodology.values(parameter).stream()
                            .map(value -> within(parameter, (value * percent + 50) / 100))
                            .toList());
        }
        return with(athlete, new MethodologyChoice(athlete.methodology().name(), numbers));
    }

    private static int within(Parameter parameter, int value) {
        return Math.max(parameter.least(), Math.min(parameter.most(), value));
    }

    private static Athlete with(Athlete athlete, MethodologyChoice choice) {
        return new Athlete(
                athlete.name(),
                athlete.birthYear(),
                athlete.bodyMass(),
                athlete.training(),
                athlete.circumstances(),
                athlete.start(),
                athlete.races(),
                athlete.weeklyRuns(),
                athlete.easyPaceSecondsPerKm(),
                choice,
                athlete.units());
    }

    /** {@code methodology} as {@code athlete} follows it. */
    static Methodology of(Athlete athlete, Methodology methodology) {
        Map<Parameter, List<Integer>> numbers = athlete.methodology().overrides().entrySet().stream()
                .collect(Collectors.toMap(e -> Parameter.find(e.getKey()).orElseThrow(), Map.Entry::getValue));
        return numbers.isEmpty() ? methodology : methodology.withOverrides(numbers);
    }
}
