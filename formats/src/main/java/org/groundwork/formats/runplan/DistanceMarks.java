package org.groundwork.formats.runplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.reading.DistanceUnit;

/**
 * The marks of a week plan: <code>{8}</code> is 8 of the plan's units, <code>{8:13}</code> is 8 of them or 13 of the
 * others, whichever the reader counts in.
 */
final class DistanceMarks {

    private static final Pattern MARK =
            Pattern.compile("\\{\\s*(\\d+(?:\\.\\d+)?)\\s*(?::\\s*(\\d+(?:\\.\\d+)?)\\s*)?\\}");

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

    /** As people write it, {@code 8} rather than {@code 8.0}. */
    private String amount(MatchResult match) {
        return inReadersUnit(match).stripTrailingZeros().toPlainString();
    }

    private BigDecimal inReadersUnit(MatchResult match) {
        if (planUnit == readerUnit) {
            return new BigDecimal(match.group(1));
        }
        return match.group(2) != null ? new BigDecimal(match.group(2)) : converted(new BigDecimal(match.group(1)));
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
