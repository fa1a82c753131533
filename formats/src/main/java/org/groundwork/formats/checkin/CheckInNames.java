package org.groundwork.formats.checkin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn.Alarm;

/** The words for what can be answered. A muscle that is called as a joint or tendon is has {@code -muscle} after it. */
final class CheckInNames {

    static final Map<String, Pain.Site> SITES = words(Pain.Site.values());
    static final Map<String, Pattern> PATTERNS = words(Pattern.values());
    static final Map<String, Alarm> ALARMS = words(Alarm.values());
    static final Map<String, Muscle> MUSCLES = Arrays.stream(Muscle.values())
            .collect(Collectors.toMap(CheckInNames::of, m -> m, (one, other) -> one, TreeMap::new));

    private CheckInNames() {}

    static String of(Muscle muscle) {
        String word = of((Enum<?>) muscle);
        return SITES.containsKey(word) ? word + "-muscle" : word;
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(CheckInNames::of, e -> e, (one, other) -> one, TreeMap::new));
    }
}
