package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;

/**
 * What was decided about single sessions and exercises, and stands until it is decided otherwise.
 *
 * @param pins where sessions are held, by id
 * @param cancelled sessions that are not to be held, nor others in their place: their kinds by id
 * @param missed the day on which a session was not held, by id; it may find another one
 * @param settled sessions as a check-in left them, by id; their day is decided
 * @param heldBack ids of sessions whose check-in lets no load rise
 * @param minutes the longest a session may be on single days
 * @param standIns exercises done in place of others, by the id of the other
 * @param hurtSince the day that pain was noted on
 * @param cleared the last day on which somebody cleared the legs
 */
public record Standing(
        Map<String, DaySlot> pins,
        Map<String, SessionKind> cancelled,
        Map<String, LocalDate> missed,
        Map<String, Session> settled,
        Set<String> heldBack,
        Map<LocalDate, Integer> minutes,
        Map<String, String> standIns,
        Optional<LocalDate> hurtSince,
        Optional<LocalDate> cleared) {

    /** Nothing decided yet. */
    public static final Standing NONE = new Standing(
            Map.of(), Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    public Standing {
        pins = Map.copyOf(pins);
        cancelled = Map.copyOf(cancelled);
        missed = Map.copyOf(missed);
        settled = Map.copyOf(settled);
        heldBack = Set.copyOf(heldBack);
        minutes = Map.copyOf(minutes);
        standIns = Map.copyOf(standIns);
    }

    Standing pinning(String id, DaySlot at) {
        return new Standing(
                with(pins, id, at),
                without(cancelled, id),
                without(missed, id),
                settled,
                heldBack,
                minutes,
                standIns,
                hurtSince,
                cleared);
    }

    Standing unpinning(String id) {
        return new Standing(
                without(pins, id), cancelled, missed, settled, heldBack, minutes, standIns, hurtSince, cleared);
    }

    Standing cancelling(String id, SessionKind kind) {
        return new Standing(
                without(pins, id),
                with(cancelled, id, kind),
                missed,
                settled,
                heldBack,
                minutes,
                standIns,
                hurtSince,
                cleared);
    }

    Standing missing(String id, LocalDate day) {
        return new Standing(
                without(pins, id),
                cancelled,
                with(missed, id, day),
                settled,
                heldBack,
                minutes,
                standIns,
                hurtSince,
                cleared);
    }

    /** The same with every session free to move. */
    Standing unpinned() {
        return new Standing(Map.of(), cancelled, missed, settled, heldBack, minutes, standIns, hurtSince, cleared);
    }

    Standing settling(Session session) {
        return new Standing(
                pins,
                cancelled,
                missed,
                with(settled, session.id(), session),
                heldBack,
                minutes,
                standIns,
                hurtSince,
                cleared);
    }

    Standing holdingBack(String id) {
        return new Standing(
                pins, cancelled, missed, settled, with(heldBack, id), minutes, standIns, hurtSince, cleared);
    }

    Standing limiting(LocalDate day, int most) {
        Map<LocalDate, Integer> limits = with(minutes, day, most);
        return new Standing(pins, cancelled, missed, settled, heldBack, limits, standIns, hurtSince, cleared);
    }

    Standing swapping(String exercise, String standIn) {
        Map<String, String> swaps = with(standIns, exercise, standIn);
        return new Standing(pins, cancelled, missed, settled, heldBack, minutes, swaps, hurtSince, cleared);
    }

    Standing hurt(LocalDate since) {
        return new Standing(pins, cancelled, missed, settled, heldBack, minutes, standIns, Optional.of(since), cleared);
    }

    Standing clearedOn(LocalDate day) {
        return new Standing(pins, cancelled, missed, settled, heldBack, minutes, standIns, hurtSince, Optional.of(day));
    }

    /** The pins of sessions that are still ahead. */
    Map<String, DaySlot> pinsFrom(LocalDate day) {
        Map<String, DaySlot> ahead = new HashMap<>(pins);
        ahead.values().removeIf(at -> at.date().isBefore(day));
        return ahead;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static <V> Map<String, V> without(Map<String, V> map, String key) {
        Map<String, V> fewer = new HashMap<>(map);
        fewer.remove(key);
        return fewer;
    }

    private static Set<String> with(Set<String> set, String value) {
        Set<String> more = new HashSet<>(set);
        more.add(value);
        return more;
    }
}
