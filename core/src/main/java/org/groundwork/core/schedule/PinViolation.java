package org.groundwork.core.schedule;

import java.util.Objects;

/**
 * Why a pin cannot be kept.
 *
 * @param pin the pin
 * @param reason the word for it
 * @param rule the id of the rule that it breaks
 * @param text what a person is told, such as {@code only 13 h before Wednesday's intervals, at least 36 h are needed}
 */
public record PinViolation(Pin pin, Forbidden reason, String rule, String text) {

    public PinViolation {
        Objects.requireNonNull(pin, "pin");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
    }
}
