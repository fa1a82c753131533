package org.groundwork.core.run;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A run's title in the two forms it is compared in.
 *
 * @param text in small letters, with single blanks and {@code 8} for {@code 8.0}, cut at {@link #LONGEST} characters
 * @param words the text without its amounts, so that {@code Foundation run 5 mi} and {@code 6 mi foundation run} are
 *     the same; the text itself where nothing but amounts is in it
 */
record RunTitle(String text, String words) {

    /** What lies behind this many characters makes no difference. */
    static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern CROSSES = Pattern.compile("(?<=\\d) ?[*\\u00d7] ?(?=\\d)");
    private static final Pattern NO_TENTHS = Pattern.compile("(?<=\\d)\\.0(?![\\d.:])");
    private static final String NUMBER = "\\d+(?:[.,:]\\d+)*";
    private static final Pattern AMOUNT = Pattern.compile(NUMBER + "(?: ?(?:-|to|/|x) ?" + NUMBER + ")*"
            + "[ -]?(?:(?:miles?|mi|kms?|k|kilomet(?:er|re)s?|met(?:er|re)s?|m|minutes?|mins?|hours?|hrs?|h|seconds?|"
            + "secs?|s)\\b|['\"%]*)");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern LINK = Pattern.compile("(?:x|of|or|to|and|at|w)?");

    /** The title that {@code written} says. */
    static RunTitle of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String blanks = BLANKS.matcher(plain).replaceAll(" ").strip();
        String dashes = DASHES.matcher(blanks).replaceAll("-");
        String crosses = CROSSES.matcher(dashes).replaceAll(" x ");
        String text = cut(NO_TENTHS.matcher(crosses).replaceAll(""));
        String rest = AMOUNT.matcher(text).replaceAll(" ");
        String words = NO_WORDS.matcher(rest).replaceAll(" ").strip();
        return new RunTitle(text, LINK.matcher(words).matches() ? text : words);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip();
    }
}
