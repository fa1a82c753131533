package org.groundwork.formats.athlete;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundwork.core.quantity.Distance;
import org.groundwork.formats.yaml.Section;

/** Reads how far a run or race goes: {@code km}, {@code mi}, or a race's word. */
public final class Distances {

    private static final double SHORTEST = 0.1;
    private static final double LONGEST = 1_000;

    private static final Map<String, Distance> WORDS = new TreeMap<>(Map.of(
            "5k", Distance.FIVE_KM,
            "10k", Distance.TEN_KM,
            "half", Distance.HALF_MARATHON,
            "half marathon", Distance.HALF_MARATHON,
            "marathon", Distance.MARATHON));

    private Distances() {}

    /** How far each word for a race's distance is. */
    public static Map<String, Distance> words() {
        return Collections.unmodifiableMap(WORDS);
    }

    /** The section's {@code km} or {@code mi}, if it has one; both at once are a problem. */
    static Optional<Distance> measured(Section section) {
        Optional<Distance> kilometres = number(section, "km").map(Distance::ofKilometres);
        Optional<Distance> miles = number(section, "mi").map(Distance::ofMiles);
        if (kilometres.isPresent() && miles.isPresent()) {
            section.problem("both km and mi are given", "keep one of the two");
        }
        return kilometres.or(() -> miles);
    }

    private static Optional<Double> number(Section section, String unit) {
        return section.find(unit, v -> v.decimal(SHORTEST, LONGEST));
    }

    /** The section's {@code distance}, {@code km} or {@code mi}; none or several are a problem. */
    static Optional<Distance> ofRace(Section section) {
        boolean named = section.find("distance").isPresent();
        Optional<Distance> word = section.find("distance", v -> v.word(WORDS));
        boolean isMeasured = section.find("km").or(() -> section.find("mi")).isPresent();
        Optional<Distance> measured = measured(section);
        if (named == isMeasured) {
            section.problem(
                    named ? "the race's distance is given twice" : "the race has no distance",
                    "give distance: marathon (or half, 10k, 5k), or km: 21.1, or mi: 13.1");
        }
        return word.or(() -> measured);
    }
}
