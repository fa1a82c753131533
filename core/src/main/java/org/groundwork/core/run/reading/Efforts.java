package org.groundwork.core.run.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a run is fast, by the paces that its words name.
 *
 * @param thresholdMetres from 95 % of marathon speed to just under 10 km pace, 0 or more
 * @param intervalMetres at 10 km pace and faster, 0 or more
 * @param easy whether a pace below that is named for all that the words speak of
 */
record Efforts(int thresholdMetres, int intervalMetres, boolean easy) {

    private static final String REFERENCE =
            "(" + Pace.anyWords() + ")(?:\\s?(?:-|to|/|or|and)\\s?(" + Pace.anyWords() + "))?";
    private static final String PERCENT =
            "(?:(\\d{2,3})(?: ?%)?(?:\\s?(?:-|to)\\s?(\\d{2,3}))?\\s?%\\s?(?:of )?(?:your |goal )?)?";
    private static final String SLOWER =
            "(?:(\\d{1,2})(?:-(\\d{1,2}))?\\s?(?:s|secs?|seconds?)\\s?(?:/|per |a )?(?:mi|mile|km|k)? ?(slower|"
                    + "faster|quicker) than (?:goal )?)?";
    private static final String MORE_SECONDS =
            "(?: ?(\\+|-|plus|minus) ?(\\d{1,3})(?:-\\d{1,3})? ?(?:s|secs?|seconds?)\\b(?: ?(?:/|per ) ?(km|k|mi|mile))?)?";
    private static final Pattern PACE = Pattern.compile("(?<![\\w.])" + PERCENT + SLOWER + "(?:"
            + REFERENCE
            + "[- ]?(?:goal |race |target )*[- ]?(?:pace|effort|speed|rp|power)\\b|\\b(g?mp|pmp|mgp|mrp|hmp|hmrp|"
            + "lt|(?:3|5|10|15)kp|z[1-5]|v?vo2(?: ?max)?|r?ftp)\\b|(?:(?:@|at) ?(?:goal |race )?|(?<=% ?(?:of )?))"
            + REFERENCE
            + "(?:[- ]?(?:goal |race |target )*(?:pace|effort|speed|power)\\b)?(?![\\w.:%]| ?(?:warm|in |min))"
            + "|\\brpe (\\d{1,2})(?:-(\\d{1,2}))?)" + MORE_SECONDS);
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(\\d{1,2})(?:-(\\d{1,2}))? x )?\\(?(?:\\d+(?:\\.\\d+)?\\s?-\\s?)?(\\d+(?:\\.\\d+)?)[ -]?(miles?|"
                    + "mi|km?|m|minutes?|mins?|min|seconds?|secs?|s|'|\")?(?![\\w%.]| x )");
    private static final Pattern OPEN_SET = Pattern.compile("(\\d{1,2})(?:-\\d{1,2})? (?:x|sets? of) \\([^()]*$");
    private static final Pattern OPEN_CYCLES = Pattern.compile("(\\d{1,3}) min(?:utes?)? of \\([^()]*$");
    private static final Pattern TIMED = Pattern.compile("(?<= |\\()(\\d{1,3}(?:\\.\\d)?) ?(min|s)\\w*");
    private static final Pattern NEXT_PART = Pattern.compile("[;,+/()]");
    private static final int THRESHOLD_PERCENT = 95;
    private static final double INTERVAL_PERCENT = 109;
    private static final int UNKNOWN_AMOUNT_METRES = 2_000;
    private static final int METRES_OF_BARE_NUMBER = 1_300;
    private static final int METRES_PER_MINUTE = 250;
    private static final double SECOND_PER_MILE_PERCENT = 0.21;
    private static final double SECOND_PER_KM_PERCENT = 0.34;

    /** Weighs {@code text}, which is in one spelling. */
    static Efforts of(String text) {
        double threshold = 0;
        double interval = 0;
        boolean easy = false;
        int from = 0;
        Matcher match = PACE.matcher(text);
        while (match.find()) {
            double percent = percentOfMarathon(match);
            if (percent >= INTERVAL_PERCENT) {
                interval += metresAround(text, from, match);
            } else if (percent >= THRESHOLD_PERCENT) {
                threshold += metresAround(text, from, match);
            } else {
                easy = true;
            }
            from = match.end();
        }
        return new Efforts((int) Math.min(100_000, threshold), (int) Math.min(100_000, interval), easy);
    }

    boolean isAny() {
        return thresholdMetres + intervalMetres > 0;
    }

    int metres() {
        return thresholdMetres + intervalMetres;
    }

    Efforts plus(Efforts other) {
        return new Efforts(
                thresholdMetres + other.thresholdMetres, intervalMetres + other.intervalMetres, easy || other.easy);
    }

    /** Some {@code threshold} and {@code interval} metres of running, not known by a pace. */
    static Efforts named(int threshold, int interval) {
        return new Efforts(threshold, interval, false);
    }

    private static double percentOfMarathon(Matcher match) {
        double percent = reference(match);
        if (match.group(1) != null) {
            String upper = match.group(2) == null ? match.group(1) : match.group(2);
            percent *= (Integer.parseInt(match.group(1)) + Integer.parseInt(upper)) / 200.0;
        }
        if (match.group(5) != null) {
            double shift = Integer.parseInt(match.group(3)) * SECOND_PER_MILE_PERCENT;
            percent += match.group(5).equals("slower") ? -shift : shift;
        }
        return percent + moreSeconds(match);
    }

    private static double moreSeconds(Matcher match) {
        if (match.group(13) == null) {
            return 0;
        }
        boolean perKm = match.group(15) != null && match.group(15).startsWith("k");
        double shift = Integer.parseInt(match.group(14)) * (perKm ? SECOND_PER_KM_PERCENT : SECOND_PER_MILE_PERCENT);
        return match.group(13).equals("+") || match.group(13).equals("plus") ? -shift : shift;
    }

    private static double reference(Matcher match) {
        if (match.group(8) != null) {
            return Pace.of(match.group(8)).percentOfMarathon();
        }
        if (match.group(11) != null) {
            String upper = match.group(12) == null ? match.group(11) : match.group(12);
            return Pace.percentOfPerceivedExertion((Integer.parseInt(match.group(11)) + Integer.parseInt(upper)) / 2.0);
        }
        String first = match.group(6) != null ? match.group(6) : match.group(9);
        String second = match.group(6) != null ? match.group(7) : match.group(10);
        int one = Pace.of(first).percentOfMarathon();
        return second == null ? one : (one + Pace.of(second).percentOfMarathon()) / 2.0;
    }

    private static double metresAround(String text, int from, Matcher pace) {
        String before = text.substring(from, pace.start());
        Matcher match = AMOUNT.matcher(before);
        double metres = 0;
        while (match.find()) {
            metres = metres(match);
        }
        if (metres == 0 || pace.group(8) != null && pace.group(8).startsWith("z")) {
            double after = metresAfter(text, pace.end());
            metres = after > 0 ? after : metres;
        }
        metres = metres == 0 ? UNKNOWN_AMOUNT_METRES : metres;
        String ahead = text.substring(0, pace.start());
        Matcher set = OPEN_SET.matcher(ahead);
        if (set.find()) {
            return before.contains("x (") ? metres : metres * Integer.parseInt(set.group(1));
        }
        Matcher cycles = OPEN_CYCLES.matcher(ahead);
        return cycles.find() ? metres * cyclesOf(Integer.parseInt(cycles.group(1)), text, cycles.end(1)) : metres;
    }

    /** How often the parts in brackets after {@code from} go into {@code minutes}. */
    private static double cyclesOf(int minutes, String text, int from) {
        int end = text.indexOf(')', from);
        String parts = text.substring(from, end < 0 ? text.length() : end);
        double cycle = TIMED.matcher(parts)
                .results()
                .mapToDouble(part ->
                        Double.parseDouble(part.group(1)) / (part.group(2).startsWith("s") ? 60 : 1))
                .sum();
        return cycle == 0 ? 1 : Math.max(1, minutes / cycle);
    }

    private static double metresAfter(String text, int end) {
        Matcher next = NEXT_PART.matcher(text);
        String part = text.substring(end, next.find(end) ? next.start() : text.length());
        Matcher amount = AMOUNT.matcher(part);
        return amount.find() && amount.start() <= 3 ? metres(amount) : 0;
    }

    private static double metres(Matcher amount) {
        int times = amount.group(1) == null ? 1 : Integer.parseInt(amount.group(1));
        return times * metres(Double.parseDouble(amount.group(3)), amount.group(4));
    }

    private static double metres(double amount, String unit) {
        if (unit == null) {
            return amount >= 100 ? amount : amount * METRES_OF_BARE_NUMBER;
        }
        return switch (unit.charAt(0)) {
            case 'k' -> amount * 1000;
            case '\'' -> amount * METRES_PER_MINUTE;
            case 's', '"' -> amount * METRES_PER_MINUTE / 60;
            default ->
                unit.equals("m")
                        ? amount
                        : unit.equals("mi") || unit.startsWith("mile") ? amount * 1609 : amount * METRES_PER_MINUTE;
        };
    }
}
