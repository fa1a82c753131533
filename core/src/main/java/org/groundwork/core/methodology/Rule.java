package org.groundwork.core.methodology;

import java.util.Objects;

/**
 * A rule that decisions refer to.
 *
 * @param id its stable name, such as {@code S19} or {@code E-taper}
 * @param says the rule, one sentence
 * @param source where it comes from
 * @param grade how well it is known
 */
public record Rule(String id, String says, String source, Grade grade) {

    public Rule {
        Objects.requireNonNull(grade, "grade");
        if (id.isBlank() || says.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a rule has an id, a sentence and a source: " + id);
        }
    }
}
