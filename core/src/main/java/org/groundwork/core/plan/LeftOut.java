package org.groundwork.core.plan;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A session that was wished for and found no place.
 *
 * @param week the week it was due
 * @param kind what it was for
 * @param cost what leaving it out costs
 * @param because the words of the constraints that clash, at least one
 */
public record LeftOut(IsoWeek week, SessionKind kind, int cost, List<String> because) {

    public LeftOut {
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(kind, "kind");
        because = List.copyOf(because);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a session left out of " + week + " without a reason");
        }
    }
}
