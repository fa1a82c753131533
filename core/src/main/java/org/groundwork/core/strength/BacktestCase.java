package org.groundwork.core.strength;

import java.time.LocalDate;
import org.groundwork.core.quantity.Load;

/**
 * One day of one lift, forecast from the days before it alone.
 *
 * @param lift the exercise
 * @param date the day
 * @param shown what it showed
 * @param forecast what was expected of it
 * @param lastSession what the lift showed when it was last done
 * @param bestOfFourWeeks the best of the 28 days before; the last one's where there is none
 */
public record BacktestCase(
        String lift, LocalDate date, Load shown, Forecast forecast, Load lastSession, Load bestOfFourWeeks) {

    /** How far {@code guess} is from what was shown, in per cent of that. */
    double errorPercent(Load guess) {
        return 100.0 * Math.abs(guess.grams() - shown.grams()) / shown.grams();
    }
}
