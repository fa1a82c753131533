package org.groundwork.core.run.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a title in one spelling: small letters, plain dashes and crosses, lines parted by {@code " ; "}. */
final class PlainText {

    /** The longest text that is looked at, in characters. */
    static final int LONGEST = 1_000;

    private static final String AMOUNT =
            "(\\d+(?: x \\(?\\d+)?(?:\\.\\d+)?\\s*(?:mi(?:ns?|n|les?)?|km?|m|'|sec|minutes)?)";

    private static final List<Rewrite> SIGNS = List.of(
            new Rewrite("[\\u2010-\\u2015\\u2212]", "-"),
            new Rewrite("\\u2044", "/"),
            new Rewrite("\\u2192|->", " then "),
            new Rewrite("[\\u2018\\u2019\\u2032\\u00b4`]", "'"),
            new Rewrite("(?<=\\d)\\s?(?:''|[\\u201c\\u201d\\u2033\"])", " sec"),
            new Rewrite("[\\u201c\\u201d\\u2033\"]", " "),
            new Rewrite("\\u00f8", "o"),
            new Rewrite("\\u00e6", "ae"),
            new Rewrite("\\u00df", "ss"),
            new Rewrite("[\\u00b7\\u2022|]", ","),
            new Rewrite("[*\\u2217\\u00d7](?=\\s*\\d)|(?<=\\d)\\s*[*\\u2217\\u00d7]", " x "),
            new Rewrite("[^\\p{ASCII}\\p{L}]", " "));

    private static final List<Rewrite> NUMBERS = List.of(
            new Rewrite("(?<=\\d)\\s*[xX]\\s*(?=[\\d(])", " x "),
            new Rewrite("\\b(\\d{1,2})\\s?\\((?=\\d+ x )", "$1 x ("),
            new Rewrite(
                    "(?<= x | x \\(|/ ?|[;+] ?|[^\\w;+/]wu |cd )(\\d{1,2}):([0-5]\\d)\\b(?!\\s?(?:/|per))",
                    "$1 min $2 sec"),
            new Rewrite("\\b0 min (?=\\d\\d sec)", ""),
            new Rewrite("(?<= min) 00 sec", ""),
            new Rewrite(
                    "(?<![\\d.:])([1-9](?:\\.\\d)?|1[0-2])\\s?m\\b(?!\\s?(?:jog|rest|rec|walk|float|hard|on|off|fast|between|jg|easy jog))",
                    "$1 mi"),
            new Rewrite(
                    "(?<=^|\\bor |\\bat |@ |\\bmiddle |\\blast |\\bfirst |\\bwith |\\bplus |\\bthen |\\bx )(\\d{1,2}(?:\\.\\d)?)M\\b(?! ?[+\\d/])",
                    "$1 mi"),
            new Rewrite("(?<=(?:^|\\bor )\\d{1,2}-\\d{1,2}|\\b\\d{1,2}\\+)M\\b", " mi"),
            new Rewrite("(?<=\\d)\\s?mn\\b", " min"),
            new Rewrite("(?i)(?<=\\d)\\s?(?:yds?|yards?)\\b", " m"),
            new Rewrite("^(\\d{2,3})m$", "$1 min"),
            new Rewrite("^(\\d{1,3}) ?/ ?(?=[a-zA-Z]{4})", "$1 with "),
            new Rewrite("(?<= x )(15|20|30|40|45|60)'\\s?[-/]\\s?(15|20|30|40|45|60)'(?!')", "$1 s/$2 s"),
            new Rewrite(
                    "\\(((?:\\d+(?:\\.\\d+)? ?(?:mins?|minutes?|secs?|seconds?|s|m|km?|mi|miles?)\\b)[^()]{0,100})\\) ?x ?(\\d{1,2})\\b",
                    "$2 x ($1)"),
            new Rewrite("(?<=\\d) ?-? ?[kK](?=\\b|\\d)", "k"),
            new Rewrite("(?<=\\d),(?=\\d{3}\\b)|(?<=\\b\\d{1,2}) (?=000 ?m\\b)", ""),
            new Rewrite("(?<=\\d),(?=\\d{1,2}\\s?(?:km|k|mi|miles?)\\b)", "."),
            new Rewrite(
                    "(?i)\\b(?:at )?(?:an? |the )?(?:fastest )?(?:pace|effort|speed)? ?(?:that |which )?(?:you|i) (?:imagine (?:that )?you )?(?:could|can|would|might) (?:just )?(?:hold|keep|race|sustain)(?: up)? (?:for )?(?:about )?(?:an|1|one) hour(?: at)?\\b",
                    "at threshold pace"),
            new Rewrite("\\b(?:1/4|1/2) (?=effort|pace)", "easy "),
            new Rewrite("\\b3/4 (?=effort|pace)", "threshold "),
            new Rewrite("\\b7/8 (?=effort|pace)", "10k "),
            new Rewrite(
                    "(?i)\\b(marathon|half|half[- ]?marathon|(?:5|10)[ -]?k(?:m)?(?! tempo))[- ](?:race )?(?:rhythm|feeling|feel|tempo)\\b",
                    "$1 pace"),
            new Rewrite("(?i)\\b(?:target|intended|goal)[- ]marathon(?! ?(?:pace|effort|race|speed))", "marathon pace"),
            new Rewrite("(?i)\\bzone ?(?=[1-5]\\b)", "z"),
            new Rewrite("^(\\d{1,3}),(\\d{1,2})$", "$1.$2"),
            new Rewrite(
                    "(?i)\\b(?:1|one|60)[- ](?:hour|min|minute)[- ](?:race[- ])?(?=pace|effort|speed)", "threshold "),
            new Rewrite(
                    "(?i)(?:(?<= )|^)(at|in|im|@|of) ((?:5|10)(?:k| km)?|marathon|half marathon|hm|race|goal|easy)[- ]tempo\\b",
                    "$1 $2 pace"));

    /** Letters that stand for a kind of running where the whole plan is written in letters. */
    private static final List<Rewrite> LETTERS = List.of(
            new Rewrite(AMOUNT + "\\s*@?\\s*T\\b", "$1 at threshold pace"),
            new Rewrite(AMOUNT + "\\s*@?\\s*I\\b", "$1 at interval pace"),
            new Rewrite(AMOUNT + "\\s*@?\\s*R\\b", "$1 at repetition pace"),
            new Rewrite(
                    "(?<=\\d ?[ETIRL],? .{0,80}|\\d[ETIRL]\\s?\\+\\s?.{0,80}|\\bL \\d{1,2}: .{0,30})" + AMOUNT
                            + "\\s?M\\b",
                    "$1 at marathon pace"),
            new Rewrite("^M(?= \\d{1,2}(?:\\.\\d)?$)", "marathon pace"),
            new Rewrite("(\\d+\\s*(?:mi(?:n|les?)?|km))\\s*@?\\s*M\\b", "$1 at marathon pace"),
            new Rewrite("(?<=\\b(?:LR|ML|MLR|L|E) \\d{1,2}\\b.{0,80})" + AMOUNT + "\\s*M\\b", "$1 at marathon pace"),
            new Rewrite("\\b(?:goal|@|at) M\\b(?! ?(?:pace|effort))", "at marathon pace"),
            new Rewrite("^M(?=[ !.]*$)", "marathon"),
            new Rewrite("\\bL(?= run| \\d| ?=)", "long"),
            new Rewrite("(?:^|(?<=\\bor ))(?:Easy|E|e)(?= \\d)", "easy"),
            new Rewrite(AMOUNT + "\\s*@?\\s*[EL]\\b", "$1 easy"),
            new Rewrite("(?<=\\d) ?ST\\b", " strides"),
            new Rewrite("\\b(?:T[- ]?(?=pace|effort|run)|T(?= (?:[ap]\\.?m\\b|\\d+ x )))", "threshold "),
            new Rewrite("\\bM[- ]?(?=pace|effort)", "marathon "),
            new Rewrite("\\bI[- ]?(?=pace|effort)", "interval "),
            new Rewrite("\\bR[- ]?(?=pace|effort)", "repetition "));

    private static final List<Rewrite> SPACES = List.of(
            new Rewrite(
                    "(?i)^week \\d{1,2} ?[-:,] ?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)? ?[-:,] ?",
                    ""),
            new Rewrite("^(?:[AaPp]\\.?[Mm]\\.?)[: -]+", ""),
            new Rewrite("\\s*[\\r\\n]+\\s*", " ; "),
            new Rewrite("[ \\t\\u00a0]+", " "));

    private static final Pattern LETTER_CODE = Pattern.compile("\\b[TIRELM]\\b|\\d ?(?:[TIRELM]|ST)\\b");
    private static final Pattern PLAIN = Pattern.compile("[\\w .,:;+/()&!?@%~-]*");

    private PlainText() {}

    /** The words in one spelling, at most {@link #LONGEST} characters of them. */
    static String of(String words) {
        String text = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        if (!PLAIN.matcher(text).matches()) {
            text = rewrite(
                    SIGNS, Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", ""));
        }
        text = NumberWords.inFigures(text);
        if (hasDigit(text)) {
            text = rewrite(NUMBERS, text);
        }
        if (LETTER_CODE.matcher(text).find()) {
            text = rewrite(LETTERS, text);
        }
        return OtherTongues.inEnglish(rewrite(SPACES, text).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static String rewrite(List<Rewrite> rewrites, String text) {
        String written = text;
        for (Rewrite rewrite : rewrites) {
            written = rewrite.apply(written);
        }
        return written;
    }

    private record Rewrite(Pattern pattern, String replacement) {

        Rewrite(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }

        String apply(String text) {
            Matcher match = pattern.matcher(text);
            return match.find() ? match.replaceAll(replacement) : text;
        }
    }
}
