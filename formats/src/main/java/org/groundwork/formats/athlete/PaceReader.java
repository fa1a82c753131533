package org.groundwork.formats.athlete;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.quantity.Distance;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads paces, such as {@code 5:40/km} or {@code 9:10/mi}. */
final class PaceReader {

    private static final Pattern PACE = Pattern.compile("([0-9]{1,2}):([0-5][0-9]) ?(?:min)? ?/ ?(km|mi)");
    private static final int FASTEST_SECONDS = 120;
    private static final int SLOWEST_SECONDS = 1_200;
    private static final double METRES_PER_KM = 1000;

    private PaceReader() {}

    /** The easy pace in seconds a kilometre, if it is given. */
    static OptionalInt easy(Section paces) {
        OptionalInt easy = Options.ofInt(paces.find("easy", PaceReader::secondsPerKm));
        paces.refuseOthers();
        return easy;
    }

    private static Optional<Integer> secondsPerKm(Value value) {
        Optional<Integer> seconds = value.text()
                .map(PACE::matcher)
                .filter(Matcher::matches)
                .map(PaceReader::seconds)
                .filter(s -> s >= FASTEST_SECONDS && s <= SLOWEST_SECONDS);
        if (seconds.isEmpty()) {
            value.problem(
                    value.name() + " " + value.describe() + " is not a pace from 2:00/km to 20:00/km",
                    "write \"5:40/km\" or \"9:10/mi\"");
        }
        return seconds;
    }

    private static int seconds(Matcher pace) {
        int seconds = Integer.parseInt(pace.group(1)) * 60 + Integer.parseInt(pace.group(2));
        boolean perMile = pace.group(3).equals("mi");
        return perMile ? (int) Math.round(seconds * METRES_PER_KM / Distance.METRES_PER_MILE) : seconds;
    }
}
