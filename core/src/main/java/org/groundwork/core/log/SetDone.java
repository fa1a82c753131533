package org.groundwork.core.log;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.Load;

/**
 * A set that was done.
 *
 * @param id its name
 * @param at when it ended
 * @param session the planned session, if one asked for it
 * @param exercise the exercise's id in the catalogue, or a name of the athlete's own
 * @param kind whether it counts as work
 * @param load the external load; empty for own body, bands and where nobody noted it
 * @param amount reps, or seconds where {@code held}; 0 to {@value #MOST}, 0 for a set that failed at once
 * @param held whether {@code amount} is seconds
 * @param rir reps left in reserve, 0 to 10, if noted
 * @param side which side, where sides were logged one by one
 */
public record SetDone(
        EntryId id,
        LocalDateTime at,
        Optional<String> session,
        String exercise,
        Kind kind,
        Optional<Load> load,
        int amount,
        boolean held,
        OptionalInt rir,
        Optional<Side> side)
        implements LogEntry {

    public static final int MOST = 3600;

    public static final int MOST_RIR = 10;

    /** Whether a set counts. */
    public enum Kind {
        WARM_UP,
        WORK
    }

    /** A side of the body. */
    public enum Side {
        LEFT,
        RIGHT
    }

    public SetDone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(load, "load");
        Objects.requireNonNull(side, "side");
        if (exercise.isBlank()) {
            throw new IllegalArgumentException("a set of no exercise");
        }
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException(amount + " reps or seconds are not within 0 to " + MOST);
        }
        if (rir.isPresent() && (rir.getAsInt() < 0 || rir.getAsInt() > MOST_RIR)) {
            throw new IllegalArgumentException("RIR " + rir.getAsInt() + " is not within 0 to " + MOST_RIR);
        }
    }

    public boolean isWork() {
        return kind == Kind.WORK;
    }

    @Override
    public void tell(EntryReader reader) {
        reader.set(this);
    }
}
