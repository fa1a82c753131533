package org.groundwork.core.run.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Efforts that are counted and run again and again.
 *
 * @param count how many, 0 where nothing is repeated
 * @param seconds about how long one takes at a brisk pace, 0 where the words don't say
 * @param restSeconds the break after each, 0 where the words don't say
 */
record Repeats(int count, int seconds, int restSeconds) {

    static final Repeats NONE = new Repeats(0, 0, 0);

    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:\\d+-)?(\\d+) (?:x|reps of|sets of|times) \\(?(?:\\d+(?:\\.\\d+)?-)?(\\d+(?:\\.\\d+)?)? ?-?(miles?|mi|km?|metres|"
                    + "meters|m|minutes?|mins?|seconds?|secs?|s|'|hills?|uphill|half)?(?![\\w%])");
    private static final Pattern LADDER = Pattern.compile("\\b\\d{3,4}(?: ?[-/,] ?\\d{3,4}){2,}\\b");
    private static final Pattern REST = Pattern.compile(
            "^[^;+/,(]{0,40}(?:,|/|\\(|with|w/|\\br\\b|recovery)\\s?\\(?(?:rest |recovery |jog )?(\\d+) ?(seconds?|secs?|s|minutes?|mins?|m|')(?: (\\d\\d) secs?)?");
    private static final int LADDER_SECONDS = 120;
    private static final double SECONDS_PER_METRE = 0.24;
    private static final int LONG_SECONDS = 420;
    private static final int LONGEST_SHORT_BREAK_SECONDS = 60;
    private static final int LASTING_SECONDS = 1_800;
    private static final int RUN_SECONDS = 1_500;
    private static final int MIDDLING_SECONDS = 300;

    /** Looks for repeats in {@code text}, which is in one spelling. */
    static Repeats of(String text) {
        Matcher match = COUNTED.matcher(text);
        while (match.find()) {
            if (match.group(2) != null || match.group(3) != null) {
                return new Repeats(
                        Integer.parseInt(match.group(1)
                                .substring(Math.max(0, match.group(1).length() - 4))),
                        seconds(match.group(2), match.group(3)),
                        rest(text.substring(match.end())));
            }
        }
        return LADDER.matcher(text).find() ? new Repeats(3, LADDER_SECONDS, 0) : NONE;
    }

    boolean isAny() {
        return count > 0;
    }

    /** Whether one lasts longer than anybody runs at 10 km pace again and again. */
    boolean isLong() {
        return seconds >= LONG_SECONDS;
    }

    /** Whether one could be either. */
    boolean isMiddling() {
        return seconds >= MIDDLING_SECONDS && !isLong();
    }

    /** Whether the breaks are too short to come back from more than threshold effort. */
    boolean hasShortBreaks() {
        return seconds >= 150 && restSeconds > 0 && restSeconds * 4 <= seconds;
    }

    /** Whether the breaks last a third of an effort at most. */
    boolean hasBreaksOfAThird() {
        return restSeconds > 0 && restSeconds * 3 <= seconds;
    }

    /** Whether they last longer in all, with breaks of a minute at most, than anybody bears 10 km pace. */
    boolean isLastingWithShortBreaks() {
        return restSeconds > 0
                && restSeconds <= LONGEST_SHORT_BREAK_SECONDS
                && restSeconds * 3 <= seconds
                && seconds * count >= LASTING_SECONDS;
    }

    /** Whether one is as long as a whole run, so that they are runs of one day and no repeats. */
    boolean isRun() {
        return seconds >= RUN_SECONDS;
    }

    /** Whether all of them together are a few minutes. */
    boolean isLittle() {
        return seconds > 0 && seconds * count <= 300;
    }

    private static int seconds(String amount, String unit) {
        double number = amount == null ? 1 : Double.parseDouble(amount);
        if (unit == null) {
            return number >= 100 ? (int) (number * SECONDS_PER_METRE) : 0;
        }
        return switch (unit) {
            case "mi", "mile", "miles" -> (int) (number * 1609 * SECONDS_PER_METRE);
            case "k", "km" -> (int) (number * 1000 * SECONDS_PER_METRE);
            case "m", "metres", "meters" -> (int) (number * SECONDS_PER_METRE);
            case "s", "sec", "secs", "second", "seconds" -> (int) number;
            case "'", "min", "mins", "minute", "minutes" -> (int) (number * 60);
            default -> 0;
        };
    }

    private static int rest(String after) {
        Matcher match = REST.matcher(after);
        if (!match.find()) {
            return 0;
        }
        int amount = Integer.parseInt(
                match.group(1).substring(Math.max(0, match.group(1).length() - 4)));
        int more = match.group(3) == null ? 0 : Integer.parseInt(match.group(3));
        boolean metres = match.group(2).equals("m") && amount >= 50;
        return metres ? 0 : match.group(2).startsWith("s") ? amount : amount * 60 + more;
    }
}
