package org.groundwork.core.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.DaySlot;

/**
 * A session as it was held.
 *
 * @param session the planned session's id, if a plan asked for it
 * @param at the half of the day in which it began
 * @param sets what was done, in order
 * @param skipped what was left out
 * @param rating how hard it was; the last one given
 */
public record HeldSession(
        Optional<String> session,
        DaySlot at,
        List<SetDone> sets,
        List<SetSkipped> skipped,
        Optional<SessionRated> rating) {

    static final Comparator<HeldSession> ORDER =
            Comparator.comparing(HeldSession::at).thenComparing(s -> s.session().orElse(""));

    public HeldSession {
        sets = List.copyOf(sets);
        skipped = List.copyOf(skipped);
    }

    /** @param entries of one session, by time, at least one */
    static HeldSession of(List<LogEntry> entries) {
        Parts parts = new Parts();
        entries.forEach(entry -> entry.tell(parts));
        LogEntry first = parts.sets.isEmpty() ? entries.get(0) : parts.sets.get(0);
        return new HeldSession(entries.get(0).session(), first.daySlot(), parts.sets, parts.skipped, parts.rating);
    }

    /** Whether anything was trained: a set was done, or the session was rated as over. */
    boolean isHeld() {
        return !sets.isEmpty() || rating.isPresent();
    }

    /** The work sets of {@code exercise}, in order. */
    public List<SetDone> workSets(String exercise) {
        return sets.stream()
                .filter(s -> s.isWork() && s.exercise().equals(exercise))
                .toList();
    }

    private static final class Parts implements EntryReader {

        private final List<SetDone> sets = new ArrayList<>();
        private final List<SetSkipped> skipped = new ArrayList<>();
        private Optional<SessionRated> rating = Optional.empty();

        @Override
        public void set(SetDone entry) {
            sets.add(entry);
        }

        @Override
        public void skipped(SetSkipped entry) {
            skipped.add(entry);
        }

        @Override
        public void rated(SessionRated entry) {
            rating = Optional.of(entry);
        }
    }
}
