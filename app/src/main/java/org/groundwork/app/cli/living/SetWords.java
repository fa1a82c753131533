package org.groundwork.app.cli.living;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;

/**
 * One set in a word: {@code 72.5x5@2} is a load, reps and reps in reserve, {@code x8@3} own body, {@code 30s} a hold and
 * {@code 12x30s} one with a load.
 *
 * @param load in the athlete's units as written; empty where none is
 * @param amount reps, or seconds where {@code held}
 * @param held whether {@code amount} is in seconds
 * @param rir reps in reserve, if said
 */
record SetWords(Optional<Load> load, int amount, boolean held, OptionalInt rir) {

    static final String EXAMPLE = "72.5x5@2, x8@3 or 30s";

    private static final BigDecimal POUND_GRAMS = new BigDecimal("453.59237");
    private static final BigDecimal KILOGRAM_GRAMS = new BigDecimal(1000);
    private static final Pattern SHAPE =
            Pattern.compile("(?:([0-9]{1,4}(?:\\.[0-9]{1,3})?)?x)?([0-9]{1,4})(s)?(?:@([0-9]{1,2}))?");

    /** @throws IllegalArgumentException where {@code word} is no set */
    static SetWords read(String word, Units units) {
        Matcher parts = SHAPE.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + word + "' is no set");
        }
        return new SetWords(
                Optional.ofNullable(parts.group(1)).map(number -> load(number, units)),
                Integer.parseInt(parts.group(2)),
                parts.group(3) != null,
                parts.group(4) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.group(4))));
    }

    /** The set as it was asked for; what is done fresh has more in reserve than anybody counts. */
    static SetWords asPlanned(SetPrescription set) {
        OptionalInt rir = set.rir().isPresent()
                ? OptionalInt.of(Math.min(set.rir().getAsInt(), SetDone.MOST_RIR))
                : OptionalInt.empty();
        return new SetWords(set.load().map(LoadTarget::load), set.amount(), set.held(), rir);
    }

    private static Load load(String number, Units units) {
        BigDecimal unit = units == Units.IMPERIAL ? POUND_GRAMS : KILOGRAM_GRAMS;
        return new Load(new BigDecimal(number)
                .multiply(unit)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
    }
}
