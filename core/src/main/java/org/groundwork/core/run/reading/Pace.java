package org.groundwork.core.run.reading;

import java.util.regex.Pattern;

/** Paces that plans name, each as a percentage of marathon speed (typical of trained runners). */
enum Pace {
    EASY(80, "easy|e|z[12]"),
    MARATHON(100, "marathon|g?mp|pmp|mgp|mrp|gmp|z3"),
    HALF_MARATHON(105, "half[- ]?marathon|hmp|hmrp|hm|half|70\\.3|21(?:\\.1)?km?|13\\.1"),
    TEN_MILES(107, "10[- ]?mile[r]?|10 ?mi|15km?|16km?|12km?|15kp"),
    THRESHOLD(106, "threshold|lactate threshold|lt|tempo|cruise|t|z4|r?ftp"),
    TEN_KM(110, "10 ?km?|10kp|10000m?|8km?|critical velocity|cv|5[- ]mile"),
    INTERVAL(115, "interval|5 ?km?|5000m?|5kp|i|z5"),
    THREE_KM(119, "3km?|3kp|3000m?|2[- ]mile|3200m?"),
    MAXIMAL_OXYGEN_UPTAKE(121, "v?vo2(?: ?max)?"),
    MILE(127, "mile|1500m?|1600m?|repetition|r|800m?|400m?|sprint");

    private final int percentOfMarathon;
    private final String words;
    private final Pattern pattern;

    Pace(int percentOfMarathon, String words) {
        this.percentOfMarathon = percentOfMarathon;
        this.words = words;
        this.pattern = Pattern.compile(words);
    }

    int percentOfMarathon() {
        return percentOfMarathon;
    }

    /** The speed that goes with an exertion of 1 to 10, as a percentage of marathon speed. */
    static double percentOfPerceivedExertion(double exertion) {
        return exertion < 6
                ? EASY.percentOfMarathon
                : exertion < 8 ? THRESHOLD.percentOfMarathon : TEN_KM.percentOfMarathon;
    }

    /** Every pace's words as one alternative, the longest spelling first within each pace. */
    static String anyWords() {
        StringBuilder any = new StringBuilder();
        for (Pace pace : values()) {
            any.append(any.isEmpty() ? "" : "|").append(pace.words);
        }
        return any.toString();
    }

    /** The pace that {@code word} names. */
    static Pace of(String word) {
        for (Pace pace : values()) {
            if (pace.pattern.matcher(word).matches()) {
                return pace;
            }
        }
        throw new IllegalArgumentException("no pace is called " + word);
    }
}
