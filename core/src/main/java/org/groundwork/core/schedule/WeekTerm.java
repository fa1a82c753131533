package org.groundwork.core.schedule;

import java.util.Objects;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A penalty that a week pays as a whole.
 *
 * @param week the week
 * @param rule the rule's id: {@code habit}, {@code published} or {@code below-range}
 * @param penalty 1 or more
 */
public record WeekTerm(IsoWeek week, String rule, int penalty) {

    public WeekTerm {
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(rule, "rule");
        if (penalty < 1) {
            throw new IllegalArgumentException(week + " pays " + penalty + " for " + rule);
        }
    }
}
