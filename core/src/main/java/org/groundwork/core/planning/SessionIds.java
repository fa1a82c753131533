package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.ScheduledSession;

/**
 * Gives placed sessions their ids: a session that was published keeps its own wherever it moved to within its week, and
 * also where it stays in its place and becomes another kind of session; what is new gets a number that no session of the
 * week ever had.
 */
final class SessionIds {

    private static final Comparator<Session> BY_NUMBER = Comparator.comparingInt(s -> number(s.id()));

    private final Map<String, DaySlot> pins;
    private final List<Session> known;
    private final Set<String> given;

    /**
     * @param pins where people hold sessions, by id
     * @param known the published sessions that may still be held
     * @param given every id that was ever given
     */
    SessionIds(Map<String, DaySlot> pins, List<Session> known, Set<String> given) {
        this.pins = pins;
        this.known = List.copyOf(known);
        this.given = given;
    }

    /** Whether {@code session} is pinned elsewhere. */
    boolean isMoved(Session session) {
        return !session.at().equals(pins.getOrDefault(session.id(), session.at()));
    }

    /** Whether {@code session} is pinned where {@code other}, of the same kind, was. */
    boolean takesPlaceOf(Session session, Session other) {
        return !session.id().equals(other.id())
                && session.kind() == other.kind()
                && other.at().equals(pins.get(session.id()));
    }

    /** The number that ends an id. */
    static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    /** The ids of {@code placed}, the sessions of one week by place. */
    Map<ScheduledSession, String> of(IsoWeek week, List<ScheduledSession> placed) {
        List<Session> open = new ArrayList<>(known.stream()
                .filter(s -> s.week().equals(week))
                .sorted(BY_NUMBER)
                .toList());
        Map<ScheduledSession, String> ids = new HashMap<>();
        placed.forEach(p -> take(open, s -> p.at().equals(pins.get(s.id()))).ifPresent(id -> ids.put(p, id)));
        placed.stream().filter(p -> !ids.containsKey(p)).forEach(p -> take(
                        open, s -> isLike(s, p) && s.at().equals(p.at()))
                .ifPresent(id -> ids.put(p, id)));
        placed.stream().filter(p -> !ids.containsKey(p)).forEach(p -> take(open, s -> isLike(s, p))
                .ifPresent(id -> ids.put(p, id)));
        placed.stream().filter(p -> !ids.containsKey(p)).forEach(p -> take(open, s -> s.at().equals(p.at()))
                .ifPresent(id -> ids.put(p, id)));
        int next = highest(week);
        for (ScheduledSession session : placed) {
            if (!ids.containsKey(session)) {
                next++;
                ids.put(session, week + "-" + next);
            }
        }
        return ids;
    }

    /** The sessions of {@code week} that were due before {@code day} and not held; some may be held later. */
    List<Session> due(IsoWeek week, LocalDate day) {
        return known.stream()
                .filter(s -> s.week().equals(week) && s.at().date().isBefore(day))
                .toList();
    }

    private static boolean isLike(Session known, ScheduledSession placed) {
        return SessionTypes.of(known).equals(placed.type());
    }

    private static Optional<String> take(List<Session> open, Predicate<Session> which) {
        Optional<Session> found = open.stream().filter(which).findFirst();
        found.ifPresent(open::remove);
        return found.map(Session::id);
    }

    private int highest(IsoWeek week) {
        return given.stream()
                .filter(id -> id.startsWith(week + "-"))
                .mapToInt(SessionIds::number)
                .max()
                .orElse(0);
    }
}
