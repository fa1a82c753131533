package org.groundwork.core.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Lever;
import org.groundwork.core.quantity.DateSpan;

/**
 * A mesocycle.
 *
 * @param template the id of the methodology's block it follows
 * @param focus what it is for
 * @param lever the one thing it changes; empty where it changes none
 * @param span its days, as far as the season shows them; blocks tile the season
 * @param deloadFrom the first day of its light last week, if it has one
 * @param why ids of the rules that made it so, at least one
 */
public record Block(
        String template,
        Focus focus,
        Optional<Lever> lever,
        DateSpan span,
        Optional<LocalDate> deloadFrom,
        List<String> why) {

    public Block {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(lever, "lever");
        Objects.requireNonNull(span, "span");
        why = List.copyOf(why);
        if (deloadFrom.isPresent() && !span.contains(deloadFrom.get())) {
            throw new IllegalArgumentException("a deload from " + deloadFrom.get() + " lies outside " + span);
        }
        if (why.isEmpty()) {
            throw new IllegalArgumentException("a block has at least one reason");
        }
    }

    /** Whether {@code date} lies in its light last week. */
    public boolean isDeload(LocalDate date) {
        return deloadFrom.isPresent() && !date.isBefore(deloadFrom.get());
    }
}
