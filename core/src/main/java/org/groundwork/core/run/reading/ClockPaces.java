package org.groundwork.core.run.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paces that a plan gives as a clock reads them, which mean something only beside the plan's other paces: those that it
 * names (<em>M 5:00</em>), else the one that most of its plain runs are to be run at,
 * else that of its repeats of about a kilometre.
 */
final class ClockPaces {

    private static final String CLOCK = "([2-9]|1[0-4]):([0-5]\\d)(?:-(?:[2-9]|1[0-4]):[0-5]\\d)?";
    private static final String PER = "(?: ?(?:min)?(?:/| per | a )(?:km?|mi|mile)\\b)?";
    private static final Pattern NAMED =
            Pattern.compile("\\b(easy|e|marathon|g?mp|m|half marathon|half|hmp?|10kp?|5kp?|t|"
                    + "threshold|tempo|lt)(?: pace)? ?(?:[:=@]|at|is)? ?" + CLOCK + "(?![\\d:])");
    private static final Pattern PLAIN_RUN =
            Pattern.compile("^(?:(?:easy|run|jog) )?\\d+(?:\\.\\d+)? ?(?:km?|mi|miles?)?(?: easy| run)?,? "
                    + "(?:at |@ ?)?" + CLOCK + PER + "$");
    private static final Pattern PACE =
            Pattern.compile("(?:(?<=\\d{3} |\\d ?m |\\d ?km? |\\d ?mi |miles? |metres )|(?:@|\\bat) ?)"
                    + CLOCK + PER + "(?![\\d:]| ?(?:min|h\\b|jog|rest|rec|walk|float|on\\b|off\\b|x))|(?<![\\d:.])"
                    + CLOCK
                    + " ?(?:min)?(?:/| per )(?:km?|mi|mile)\\b");
    private static final Pattern REPEAT = Pattern.compile("\\d x (?:800|1000|1200|1 ?km?)(?: ?m)?(?: in| at|,)? ?@? ?"
            + CLOCK + PER + "(?![\\d:]| ?(?:jog|rest|rec|walk))");
    private static final int LEAST_PLAIN_RUNS = 3;
    /** Marathon pace beside easy pace, typical of trained runners. */
    private static final double MARATHON_OF_EASY = 0.86;

    private final OptionalDouble marathonSeconds;

    private ClockPaces(OptionalDouble marathonSeconds) {
        this.marathonSeconds = marathonSeconds;
    }

    /** Learns the paces of the plan that {@code texts}, each in one spelling, are all of. */
    static ClockPaces of(Collection<String> texts) {
        List<Double> named = new ArrayList<>();
        List<Double> easy = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        List<Double> repeated = new ArrayList<>();
        for (String text : texts) {
            if (text.indexOf(':') < 0) {
                continue;
            }
            Matcher names = NAMED.matcher(text);
            while (names.find()) {
                Pace pace = Pace.of(names.group(1).equals("m") ? "mp" : names.group(1));
                (pace == Pace.EASY ? easy : named).add(seconds(names, 2) * pace.percentOfMarathon() / 100.0);
            }
            Matcher runs = PLAIN_RUN.matcher(text);
            if (runs.find()) {
                plain.add(seconds(runs, 1) * MARATHON_OF_EASY);
            }
            Matcher repeats = REPEAT.matcher(text);
            if (repeats.find()) {
                repeated.add(seconds(repeats, 1) * Pace.INTERVAL.percentOfMarathon() / 100.0);
            }
        }
        return new ClockPaces(median(named, 1)
                .or(() -> median(easy, 1).map(ClockPaces::ofEasy))
                .or(() -> median(plain, LEAST_PLAIN_RUNS))
                .or(() -> median(repeated, 1))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty()));
    }

    /** {@code text} with its clock paces put into words, or as it was where nothing is known of the plan's paces. */
    String spellOut(String text) {
        if (marathonSeconds.isEmpty() || text.indexOf(':') < 0) {
            return text;
        }
        return PACE.matcher(text)
                .replaceAll(clock -> " at " + nameOf(seconds(clock, clock.group(1) == null ? 3 : 1)))
                .replace("  ", " ");
    }

    private static double ofEasy(double atEasyPercent) {
        return atEasyPercent * 100 / Pace.EASY.percentOfMarathon() * MARATHON_OF_EASY;
    }

    private String nameOf(int seconds) {
        double percent = 100 * marathonSeconds.getAsDouble() / seconds;
        if (percent < 94) {
            return "easy pace";
        }
        if (percent < 103) {
            return "marathon pace";
        }
        return percent < 109 ? "threshold pace" : percent < 113 ? "10k pace" : "5k pace";
    }

    private static int seconds(MatchResult clock, int group) {
        return Integer.parseInt(clock.group(group)) * 60 + Integer.parseInt(clock.group(group + 1));
    }

    private static Optional<Double> median(List<Double> values, int least) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.size() < least ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
