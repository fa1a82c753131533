package org.groundwork.core.run.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a title in one spelling: small letters, plain dashes and crosses, lines parted by {@code " ; "}. */
final class PlainText {

    /** The longest text that is looked at, in characters. */
    static final int LONGEST = 1_000;

    private static final String AMOUNT = "(\\d+(?:\\s*[xX]\\s*\\d+)?(?:\\.\\d+)?\\s*(?:mi(?:n|les?)?|km|m)?)";

    private static final List<Rewrite> REWRITES = List.of(
            new Rewrite("[\\u2010-\\u2015\\u2212]", "-"),
            new Rewrite("[\\u2018\\u2019\\u2032]", "'"),
            new Rewrite("[\\u201c\\u201d\\u2033\"]", " "),
            new Rewrite("[*\\u2217\\u00d7](?=\\s*\\d)|(?<=\\d)\\s*[*\\u2217\\u00d7]", " x "),
            new Rewrite("(?<=\\d)\\s*[xX]\\s*(?=[\\d(])", " x "),
            new Rewrite(AMOUNT + "\\s*@?\\s*T\\b", "$1 at threshold pace"),
            new Rewrite(AMOUNT + "\\s*@?\\s*I\\b", "$1 at interval pace"),
            new Rewrite(AMOUNT + "\\s*@?\\s*R\\b", "$1 at repetition pace"),
            new Rewrite("(\\d+\\s*(?:mi(?:n|les?)?|km))\\s*@?\\s*M\\b", "$1 at marathon pace"),
            new Rewrite("\\bL(?= run)", "long"),
            new Rewrite("(\\d+\\s*(?:mi(?:n|les?)?|km)?)\\s*@?\\s*[EL]\\b", "$1 easy"),
            new Rewrite("\\bT[- ]?(?=pace|effort|run)", "threshold "),
            new Rewrite("\\bM[- ]?(?=pace|effort)", "marathon "),
            new Rewrite("\\bI[- ]?(?=pace|effort)", "interval "),
            new Rewrite("\\bR[- ]?(?=pace|effort)", "repetition "),
            new Rewrite("(?<=\\d) ?-? ?[kK](?=\\b|\\d)", "k"),
            new Rewrite("(?<=\\d),(?=\\d{3}\\b)", ""),
            new Rewrite("(?<=\\d),(?=\\d{1,2}\\s?(?:km|k|mi|miles?)\\b)", "."),
            new Rewrite("\\s*[\\r\\n]+\\s*", " ; "),
            new Rewrite("[ \\t\\u00a0]+", " "));

    private PlainText() {}

    /** The words in one spelling, at most {@link #LONGEST} characters of them. */
    static String of(String words) {
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String text = Normalizer.normalize(cut, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        for (Rewrite rewrite : REWRITES) {
            text = rewrite.apply(text);
        }
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private record Rewrite(Pattern pattern, String replacement) {

        Rewrite(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }
}
