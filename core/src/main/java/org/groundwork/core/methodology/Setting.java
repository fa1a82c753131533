package org.groundwork.core.methodology;

import java.util.List;
import java.util.Objects;

/**
 * What a methodology says of one parameter.
 *
 * @param parameter which one
 * @param values its numbers, as many as the parameter holds, each within its bounds
 * @param rule the id of the rule it belongs to
 * @param grade how well it is known
 * @param reason why this number, one sentence
 */
public record Setting(Parameter parameter, List<Integer> values, String rule, Grade grade, String reason) {

    public Setting {
        Objects.requireNonNull(grade, "grade");
        values = List.copyOf(values);
        if (values.size() != parameter.size()) {
            throw new IllegalArgumentException(
                    parameter.key() + " holds " + parameter.size() + " numbers, not " + values);
        }
        if (values.stream().anyMatch(v -> v < parameter.least() || v > parameter.most())) {
            throw new IllegalArgumentException(parameter.key() + " of " + values + " is not within " + parameter.least()
                    + " to " + parameter.most());
        }
        if (rule.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(parameter.key() + " lacks a rule or a reason");
        }
    }

    /** The same parameter with numbers that an athlete put in the place of {@link #values}. */
    Setting overriddenBy(List<Integer> numbers) {
        return new Setting(parameter, numbers, rule, Grade.D, "The athlete's own number in place of " + values + ".");
    }
}
