package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.session.SessionLimit;

/**
 * What was decided about single sessions and exercises, and stands until it is decided otherwise.
 *
 * @param pins where sessions are held, by id
 * @param cancelled ids of sessions that are not to be held, nor others in their place
 * @param missed ids of sessions that were not held on their day
 * @param settled sessions as a check-in left them, by id; their day is decided
 * @param heldBack ids of sessions whose check-in lets no load rise
 * @param limits what sessions have to make do with, by id
 * @param standIns exercises done in place of others, by the id of the other
 * @param hurtSince the day that pain was noted on
 * @param cleared the last day on which somebody cleared the legs
 */
public record Standing(
        Map<String, DaySlot> pins,
        Set<String> cancelled,
        Set<String> missed,
        Map<String, Session> settled,
        Set<String> heldBack,
        Map<String, SessionLimit> limits,
        Map<String, String> standIns,
        Optional<LocalDate> hurtSince,
        Optional<LocalDate> cleared) {

    /** Nothing decided yet. */
    public static final Standing NONE = new Standing(
            Map.of(), Set.of(), Set.of(), Map.of(), Set.of(), Map.of(), Map.of(), Optional.empty(), Optional.empty());

    public Standing {
        pins = Map.copyOf(pins);
        cancelled = Set.copyOf(cancelled);
        missed = Set.copyOf(missed);
        settled = Map.copyOf(settled);
        heldBack = Set.copyOf(heldBack);
        limits = Map.copyOf(limits);
        standIns = Map.copyOf(standIns);
    }

    Standing pinning(String id, DaySlot at) {
        return new Standing(
                with(pins, id, at),
                without(cancelled, id),
                without(missed, id),
                settled,
                heldBack,
                limits,
                standIns,
                hurtSince,
                cleared);
    }

    Standing cancelling(String id) {
        return new Standing(
                without(pins, id),
                with(cancelled, id),
                missed,
                settled,
                heldBack,
                limits,
                standIns,
                hurtSince,
                cleared);
    }

    Standing missing(String id) {
        return new Standing(
                without(pins, id),
                cancelled,
                with(missed, id),
                settled,
                heldBack,
                limits,
                standIns,
                hurtSince,
                cleared);
    }

    /** The same with every session free to move. */
    Standing unpinned() {
        return new Standing(Map.of(), cancelled, missed, settled, heldBack, limits, standIns, hurtSince, cleared);
    }

    Standing settling(Session session) {
        return new Standing(
                pins,
                cancelled,
                missed,
                with(settled, session.id(), session),
                heldBack,
                limits,
                standIns,
                hurtSince,
                cleared);
    }

    Standing holdingBack(String id) {
        return new Standing(pins, cancelled, missed, settled, with(heldBack, id), limits, standIns, hurtSince, cleared);
    }

    Standing limiting(String id, SessionLimit limit) {
        return new Standing(
                pins, cancelled, missed, settled, heldBack, with(limits, id, limit), standIns, hurtSince, cleared);
    }

    Standing swapping(String exercise, String standIn) {
        Map<String, String> swaps = with(standIns, exercise, standIn);
        return new Standing(pins, cancelled, missed, settled, heldBack, limits, swaps, hurtSince, cleared);
    }

    Standing hurt(LocalDate since) {
        return new Standing(pins, cancelled, missed, settled, heldBack, limits, standIns, Optional.of(since), cleared);
    }

    Standing clearedOn(LocalDate day) {
        return new Standing(pins, cancelled, missed, settled, heldBack, limits, standIns, hurtSince, Optional.of(day));
    }

    /** The pins of sessions that are still ahead. */
    Map<String, DaySlot> pinsFrom(LocalDate day) {
        Map<String, DaySlot> ahead = new HashMap<>(pins);
        ahead.values().removeIf(at -> at.date().isBefore(day));
        return ahead;
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new HashMap<>(map);
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

    private static Set<String> without(Set<String> set, String value) {
        Set<String> fewer = new HashSet<>(set);
        fewer.remove(value);
        return fewer;
    }
}
