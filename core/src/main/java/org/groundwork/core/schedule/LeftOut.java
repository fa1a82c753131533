package org.groundwork.core.schedule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.groundwork.core.quantity.IsoWeek;

/**
 * A session that was wished for and is not held.
 *
 * @param week the week that is due it
 * @param type what it would have been
 * @param cost what it was worth
 * @param because what keeps it out, at least one word, in the order of the words
 */
public record LeftOut(IsoWeek week, SessionType type, int cost, Set<Forbidden> because) {

    public LeftOut {
        Objects.requireNonNull(week, "week");
        Objects.requireNonNull(type, "type");
        if (because.isEmpty()) {
            throw new IllegalArgumentException("a session is left out of " + week + " for no reason");
        }
        because = Collections.unmodifiableSet(EnumSet.copyOf(because));
    }
}
