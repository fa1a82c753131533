package org.groundwork.core.run.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Amounts that a letter writes out, put into figures: <em>half an hour</em>, <em>twice eight minutes</em>. */
final class NumberWords {

    private static final String[] WORDS = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty"
    };
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    private static final Map<String, Integer> VALUES = values();
    private static final String UNITS = "(?:hours?|minutes?|mins?|seconds?|kilomet(?:er|re)s?|km|miles?)";

    private static final Pattern ANY = Pattern.compile(
            "(?i)\\b(?:tw|th[ir]|fo|fi|si|se|ei|ni|te|el|(?:an?|one) |half |quarter )\\w|\\d (?:gentle|easy|slow)");
    private static final Pattern HOUR_AND_A_HALF = Pattern.compile("(?i)\\b(?:an |one )?hour and a half\\b");
    private static final Pattern QUARTERS = Pattern.compile("(?i)\\b(?:three[- ]quarters of an|45 of an) hour\\b");
    private static final Pattern HALF_HOUR = Pattern.compile("(?i)\\bhalf (?:an )?hour\\b");
    private static final Pattern QUARTER_HOUR = Pattern.compile("(?i)\\b(?:a )?quarter of an hour\\b");
    private static final Pattern ONE = Pattern.compile("(?i)\\b(?:an?|one) (?=(?:hour|minute|mile|kilomet)\\b)");
    private static final Pattern TWICE = Pattern.compile("(?i)\\btwice(?= )");
    private static final Pattern WRITTEN = Pattern.compile("(?i)\\b(?:(" + String.join("|", TENS) + ")[- ]?)?\\b("
            + String.join("|", WORDS).replace("zero|one|", "") + "|(?<=[yY][- ])one|"
            + String.join("|", TENS).replace("twenty|", "") + ")\\b");
    private static final Pattern MANNER_BETWEEN = Pattern.compile(
            "(?i)\\b(\\d+) ((?:very |nice )?(?:gentle|easy|slow|relaxed|steady|brisk|hard|smooth)) (" + UNITS + ")\\b");

    private NumberWords() {}

    /** {@code text} with its written amounts in figures, the manner of running after the amount. */
    static String inFigures(String text) {
        if (!ANY.matcher(text).find()) {
            return text;
        }
        String hours = QUARTERS.matcher(text).replaceAll("45 min");
        hours = HOUR_AND_A_HALF.matcher(hours).replaceAll("90 min");
        hours = QUARTER_HOUR
                .matcher(HALF_HOUR.matcher(hours).replaceAll("30 min"))
                .replaceAll("15 min");
        String counted = TWICE.matcher(ONE.matcher(hours).replaceAll("1 ")).replaceAll("2 times");
        String figures = WRITTEN.matcher(counted)
                .replaceAll(found -> Integer.toString(valueOf(found.group(1)) + valueOf(found.group(2))));
        return MANNER_BETWEEN.matcher(figures).replaceAll("$1 $3 $2");
    }

    private static int valueOf(String word) {
        return word == null ? 0 : VALUES.get(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>();
        for (int i = 0; i < TENS.length; i++) {
            values.put(TENS[i], 20 + 10 * i);
        }
        for (int i = 0; i < WORDS.length; i++) {
            values.put(WORDS[i], i);
        }
        return values;
    }
}
