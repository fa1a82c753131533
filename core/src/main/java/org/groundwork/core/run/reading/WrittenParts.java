package org.groundwork.core.run.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The length of a run that is written as the sum of its parts: <em>15' easy + 4 x 6' hard + 10' easy</em>. */
final class WrittenParts {

    private static final Pattern SIGN = Pattern.compile("\\+| then |>");
    private static final Pattern SIGN_OR_COMMA = Pattern.compile("\\+| then |>|,");
    private static final Pattern IN_TURNS = Pattern.compile(
            "\\d ?(?:minutes?|mins?|')?[ -](?:walk|warm)\\w*.*,.*\\d ?(?:minutes?|mins?|')?[ -](?:walk|jog|run|cool)");
    private static final Pattern TIMED =
            Pattern.compile("(?:(\\d{1,2}) x \\(?)?(?<![\\d.:])(\\d{1,3}) ?(?:minutes?|mins?|')(?!\\w)");
    private static final Pattern DISTANT = Pattern.compile(
            "(?<![\\w.:@%])(?<!\\b(?:at|@|%) )(?:\\d{1,3}(?:\\.\\d)? ?- ?)?(\\d{1,4}(?:\\.\\d{1,2})?) ?(mi|miles?|km|k(?! ?(?:race|goal))|m)"
                    + "(?![\\w']| ?(?:pace|effort|rest|jog|rec|walk|between))");
    private static final Pattern SET = Pattern.compile(
            "(?<![\\d.:])(?:\\d{1,2}-)?(\\d{1,2}) x (\\([^()]*\\)|[\\d.-]+ ?(?:mi|miles?|km|k|m)(?![\\w']))");
    private static final Pattern AMOUNT_FIRST = Pattern.compile(" ?\\(?\\d");
    /** Tables repeat a title that stands in the details as well. */
    private static final Pattern TWICE = Pattern.compile("^(.{5,200}?) \\1(?!\\w)");

    private static final Pattern NO_RUNNING =
            Pattern.compile("\\b(?:core|strength|stretch\\w*|drills|mobility|gym|yoga|bike|swim|weights)\\b");

    private WrittenParts() {}

    /** The minutes of all parts of {@code text}, 0 where one of them has none. */
    static int minutes(String text) {
        String[] parts = (IN_TURNS.matcher(text).find() ? SIGN_OR_COMMA : SIGN).split(text);
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

    /**
     * The metres of all parts of {@code text}, each of which begins with its amount; 0 where fewer than two name a
     * distance or one names several.
     */
    static int metres(String text) {
        int sum = 0;
        int measured = 0;
        for (String part : SIGN.split(TWICE.matcher(text).replaceFirst("$1"))) {
            List<MatchResult> found = DISTANT.matcher(part).results().toList();
            if (found.size() > 1 || !AMOUNT_FIRST.matcher(part).lookingAt()) {
                return 0;
            }
            int once = found.isEmpty() ? 0 : metres(found.get(0));
            sum += Math.max(once, metresOfSets(part));
            measured += found.size();
        }
        return measured > 1 ? sum : 0;
    }

    /** The metres of a set of efforts and of the running between them, as far as they are told; 0 where there is none. */
    static int metresOfSets(String text) {
        int sum = 0;
        Matcher set = SET.matcher(text);
        while (set.find()) {
            int once = DISTANT.matcher(set.group(2))
                    .results()
                    .mapToInt(WrittenParts::metres)
                    .sum();
            sum += Integer.parseInt(set.group(1)) * once;
        }
        return sum;
    }

    private static int metres(MatchResult distance) {
        return DistanceUnit.of(distance.group(2))
                .map(unit -> unit.of(Double.parseDouble(distance.group(1))).metres())
                .orElse(0);
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
