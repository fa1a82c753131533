package org.groundwork.core.run.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much of a run is fast, by the paces that its words name.
 *
 * @param thresholdMetres from 95 % of marathon speed to just under 10 km pace, 0 or more
 * @param intervalMetres at 10 km pace and faster, 0 or more
 */
record Efforts(int thresholdMetres, int intervalMetres) {

    static final Efforts NONE = new Efforts(0, 0);

    private static final String REFERENCE =
            "(" + Pace.anyWords() + ")(?:\\s?(?:-|to|/|or|and)\\s?(" + Pace.anyWords() + "))?";
    private static final String PERCENT = "(?:(\\d{2,3})(?:\\s?-\\s?(\\d{2,3}))?\\s?%\\s?(?:of )?(?:your |goal )?)?";
    private static final String SLOWER =
            "(?:(\\d{1,2})(?:-(\\d{1,2}))?\\s?(?:s|secs?|seconds?)\\s?(?:/|per |a )?(?:mi|mile|km|k)? ?(slower|"
                    + "faster) than (?:goal )?)?";
    private static final Pattern PACE = Pattern.compile("(?<![\\w.])" + PERCENT + SLOWER + "(?:"
            + REFERENCE + "[- ]?(?:goal |race |target )*[- ]?(?:pace|effort|speed|rp)\\b|\\b(g?mp|mgp|mrp|hmp|hmrp|"
            + "lt)\\b"
            + "|(?:@|at) ?" + REFERENCE + "(?![\\w.:%]| ?(?:warm|in |min)))");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(\\d{1,2})(?:-(\\d{1,2}))? x )?\\(?(?:\\d+(?:\\.\\d+)?\\s?-\\s?)?(\\d+(?:\\.\\d+)?)[ -]?(miles?|"
                    + "mi|km?|m|minutes?|mins?|min|seconds?|secs?|s|'|\")?(?![\\w%])");
    private static final Pattern OPEN_SET = Pattern.compile("(\\d{1,2})(?:-\\d{1,2})? (?:x|sets? of) \\([^()]*$");
    private static final int THRESHOLD_PERCENT = 95;
    private static final double INTERVAL_PERCENT = 109;
    private static final int UNKNOWN_AMOUNT_METRES = 2_000;
    private static final int METRES_OF_BARE_NUMBER = 1_300;
    private static final int METRES_PER_MINUTE = 250;
    private static final double SECOND_PER_MILE_PERCENT = 0.21;

    /** Weighs {@code text}, which is in one spelling. */
    static Efforts of(String text) {
        double threshold = 0;
        double interval = 0;
        int from = 0;
        Matcher match = PACE.matcher(text);
        while (match.find()) {
            double percent = percentOfMarathon(match);
            double metres = metresBefore(text, from, match.start());
            if (percent >= INTERVAL_PERCENT) {
                interval += metres;
            } else if (percent >= THRESHOLD_PERCENT) {
                threshold += metres;
            }
            from = match.end();
        }
        return new Efforts((int) Math.min(100_000, threshold), (int) Math.min(100_000, interval));
    }

    boolean isAny() {
        return thresholdMetres + intervalMetres > 0;
    }

    int metres() {
        return thresholdMetres + intervalMetres;
    }

    Efforts plus(Efforts other) {
        return new Efforts(thresholdMetres + other.thresholdMetres, intervalMetres + other.intervalMetres);
    }

    private static double percentOfMarathon(Matcher match) {
        double reference = reference(match);
        double percent = reference;
        if (match.group(1) != null) {
            String upper = match.group(2) == null ? match.group(1) : match.group(2);
            percent = reference * (Integer.parseInt(match.group(1)) + Integer.parseInt(upper)) / 200.0;
        }
        if (match.group(5) != null) {
            double shift = Integer.parseInt(match.group(3)) * SECOND_PER_MILE_PERCENT;
            percent += match.group(5).equals("faster") ? shift : -shift;
        }
        return percent;
    }

    private static double reference(Matcher match) {
        if (match.group(8) != null) {
            return Pace.of(match.group(8)).percentOfMarathon();
        }
        String first = match.group(6) != null ? match.group(6) : match.group(9);
        String second = match.group(6) != null ? match.group(7) : match.group(10);
        int one = Pace.of(first).percentOfMarathon();
        return second == null ? one : (one + Pace.of(second).percentOfMarathon()) / 2.0;
    }

    private static double metresBefore(String text, int from, int end) {
        String before = text.substring(from, end);
        Matcher match = AMOUNT.matcher(before);
        double metres = UNKNOWN_AMOUNT_METRES;
        while (match.find()) {
            double one = metres(Double.parseDouble(match.group(3)), match.group(4));
            int times = match.group(1) == null ? 1 : Integer.parseInt(match.group(1));
            metres = one * times;
        }
        Matcher set = OPEN_SET.matcher(text.substring(0, end));
        boolean counted = set.find() && !before.contains("x (");
        return counted ? metres * Integer.parseInt(set.group(1)) : metres;
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
