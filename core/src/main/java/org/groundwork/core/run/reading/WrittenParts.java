package org.groundwork.core.run.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of a run that is written as the sum of its parts: <em>15' easy + 4 x 6' hard + 10' easy</em>. */
final class WrittenParts {

    private static final Pattern SIGN = Pattern.compile("\\+| then |>");
    private static final Pattern TIMED =
            Pattern.compile("(?:(\\d{1,2}) x \\(?)?(?<![\\d.:])(\\d{1,3}) ?(?:minutes?|mins?|')(?!\\w)");
    private static final Pattern NO_RUNNING =
            Pattern.compile("\\b(?:core|strength|stretch\\w*|drills|mobility|gym|yoga|bike|swim|weights)\\b");

    private WrittenParts() {}

    /** The minutes of all parts of {@code text}, 0 where one of them has none. */
    static int minutes(String text) {
        String[] parts = SIGN.split(text);
        int sum = 0;
        for (String part : parts) {
            int minutes = NO_RUNNING.matcher(part).find() ? 0 : ofPart(part);
            if (minutes == 0) {
                return 0;
            }
            sum += minutes;
        }
        return parts.length > 1 ? sum : 0;
    }

    private static int ofPart(String part) {
        Matcher timed = TIMED.matcher(part);
        if (!timed.find()) {
            return 0;
        }
        int times = timed.group(1) == null ? 1 : Integer.parseInt(timed.group(1));
        return times * Integer.parseInt(timed.group(2));
    }
}
