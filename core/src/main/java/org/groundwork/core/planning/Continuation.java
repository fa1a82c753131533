package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.season.StartingPoint;
import org.groundwork.core.session.Adjustments;

/**
 * What a plan goes on from.
 *
 * @param today the day on which it goes on; where that day is decided, planning begins on the next
 * @param published the plan that the athlete follows
 * @param start what the athlete began with, or came back with last
 * @param held the sessions that were held, as they were asked for, at the places where they were held
 * @param heavyBesides when the legs lifted heavily in sessions that no plan asked for
 * @param cancelled sessions that are not to be held, nor others in their place: their kinds by id
 * @param adjustments what has been learned and decided since
 */
public record Continuation(
        LocalDate today,
        SeasonPlan published,
        StartingPoint start,
        List<Session> held,
        List<DaySlot> heavyBesides,
        Map<String, SessionKind> cancelled,
        Adjustments adjustments) {

    public Continuation {
        held = List.copyOf(held);
        heavyBesides = List.copyOf(heavyBesides);
        cancelled = Collections.unmodifiableMap(new TreeMap<>(cancelled));
    }

    /** What was published and is neither held nor cancelled, by place; also what should have been held already. */
    List<Session> open() {
        Set<String> settled = new TreeSet<>(cancelled.keySet());
        held.forEach(session -> settled.add(session.id()));
        return Stream.concat(published.sessions().stream(), published.missed().stream())
                .filter(session -> !settled.contains(session.id()))
                .toList();
    }

    /** How many sessions of {@code week} are cancelled. */
    int cancelledIn(IsoWeek week) {
        return (int) cancelled.keySet().stream()
                .filter(id -> id.startsWith(week + "-"))
                .count();
    }

    /** Every id that was ever given. */
    Set<String> ids() {
        Set<String> ids = new TreeSet<>(published.retired());
        Stream.concat(published.sessions().stream(), published.missed().stream())
                .forEach(session -> ids.add(session.id()));
        held.forEach(session -> ids.add(session.id()));
        return ids;
    }
}
