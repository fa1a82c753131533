package org.groundwork.core.schedule.explain;

import org.groundwork.core.quantity.DaySlot;

/** The words for penalties that count no hours. */
final class SoftWords {

    private SoftWords() {}

    static String of(String rule, DaySlot at) {
        return switch (rule) {
            case "disliked-day" -> Words.day(at.date()) + " is not one of the preferred days";
            case "morning" -> "a morning, where evenings are preferred";
            case "spread" -> "nearer to the week's session before it than an even spread would be";
            default -> throw new IllegalArgumentException("no words for the rule " + rule);
        };
    }
}
