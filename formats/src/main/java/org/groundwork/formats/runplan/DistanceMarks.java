package org.groundwork.formats.runplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.reading.DistanceUnit;

/**
 * The marks of a week plan: <code>{8}</code> is 8 of the plan's units, <code>{8:13}</code> is 8 of them or 13 of the
 * others, whichever the reader counts in. Either side may be a range, <code>{4-6:6-10}</code>, or a rate,
 * <code>{30 sec per:19 sec per}</code>.
 */
final class DistanceMarks {

    private static final String NUMBER = "\\d+(?:\\.\\d+)?";
    private static final String AMOUNT = NUMBER + "(?:\\s?[-\\u2013]\\s?" + NUMBER + ")?";
    private static final String SIDE = AMOUNT + "(?: [a-z]{1,9}){0,3}";
    private static final Pattern MARK =
            Pattern.compile("\\{\\s*(?:(" + SIDE + ")\\s*:\\s*(" + SIDE + ")|(" + AMOUNT + "))\\s*\\}");
    private static final Pattern EACH_NUMBER = Pattern.compile(NUMBER);

    private static final BigDecimal KILOMETRES_PER_MILE = BigDecimal.valueOf(Distance.METRES_PER_MILE / 1000);

    private final DistanceUnit planUnit;
    private final DistanceUnit readerUnit;

    DistanceMarks(DistanceUnit planUnit, DistanceUnit readerUnit) {
        this.planUnit = planUnit;
        this.readerUnit = readerUnit;
    }

    /** {@code text} with every mark written out in the reader's unit. */
    String writtenOut(String text) {
        return MARK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(amount(match) + " " + unitWord()));
    }

    static boolean isIn(String text) {
        return MARK.matcher(text).find();
    }

    private String amount(MatchResult match) {
        String alone = match.group(3);
        if (alone != null) {
            return eachNumber(alone, planUnit == readerUnit ? UnaryOperator.identity() : this::converted);
        }
        return eachNumber(match.group(planUnit == readerUnit ? 1 : 2), UnaryOperator.identity());
    }

    /** As people write it, {@code 8} rather than {@code 8.0}. */
    private static String eachNumber(String amount, UnaryOperator<BigDecimal> conversion) {
        return EACH_NUMBER.matcher(amount).replaceAll(number -> conversion
                .apply(new BigDecimal(number.group()))
                .stripTrailingZeros()
                .toPlainString());
    }

    private BigDecimal converted(BigDecimal written) {
        return readerUnit == DistanceUnit.MILE
                ? written.divide(KILOMETRES_PER_MILE, 1, RoundingMode.HALF_UP)
                : written.multiply(KILOMETRES_PER_MILE).setScale(1, RoundingMode.HALF_UP);
    }

    private String unitWord() {
        return readerUnit == DistanceUnit.MILE ? "mi" : "km";
    }
}
