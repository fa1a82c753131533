package org.groundwork.core.athlete;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.quantity.SlotHours;

/**
 * Where, when and with what the athlete can train.
 *
 * @param timeZone the zone that dated times of run plans are read in
 * @param slotHours when the slots start
 * @param equipment what is at hand at the usual place
 * @param inventory the weights at hand
 * @param available the free slots
 * @param preferred the weekdays that are liked best; empty where none is
 * @param away days elsewhere; where two overlap the later entry counts
 * @param sessionMinutes the longest session, 10 to 180
 * @param sessionsPerWeek the wish, 1 to 4, if there is one
 */
public record Circumstances(
        ZoneId timeZone,
        SlotHours slotHours,
        Set<Equipment> equipment,
        LoadInventory inventory,
        Availability available,
        Set<DayOfWeek> preferred,
        List<Away> away,
        int sessionMinutes,
        OptionalInt sessionsPerWeek) {

    public static final int SHORTEST_SESSION_MINUTES = 10;
    public static final int LONGEST_SESSION_MINUTES = 180;
    public static final int MOST_SESSIONS_PER_WEEK = 4;

    public Circumstances {
        Objects.requireNonNull(timeZone, "timeZone");
        Objects.requireNonNull(slotHours, "slotHours");
        Objects.requireNonNull(inventory, "inventory");
        Objects.requireNonNull(available, "available");
        equipment = Set.copyOf(equipment);
        preferred = Set.copyOf(preferred);
        away = List.copyOf(away);
        if (sessionMinutes < SHORTEST_SESSION_MINUTES || sessionMinutes > LONGEST_SESSION_MINUTES) {
            throw new IllegalArgumentException("a session of " + sessionMinutes + " minutes is not within 10 to 180");
        }
        if (sessionsPerWeek.isPresent()
                && (sessionsPerWeek.getAsInt() < 1 || sessionsPerWeek.getAsInt() > MOST_SESSIONS_PER_WEEK)) {
            throw new IllegalArgumentException(sessionsPerWeek.getAsInt() + " sessions a week are not within 1 to 4");
        }
    }

    /** The same with {@code stay}, which goes before those it overlaps. */
    public Circumstances withAway(Away stay) {
        List<Away> stays = new ArrayList<>(away);
        stays.add(stay);
        return new Circumstances(
                timeZone,
                slotHours,
                equipment,
                inventory,
                available,
                preferred,
                stays,
                sessionMinutes,
                sessionsPerWeek);
    }

    /** The stay away that counts on {@code date}, if any. */
    public Optional<Away> awayOn(LocalDate date) {
        return away.stream().filter(a -> a.span().contains(date)).reduce((first, second) -> second);
    }

    /** What is at hand on {@code date}; empty where there is no strength training at all that day. */
    public Optional<Set<Equipment>> equipmentOn(LocalDate date) {
        Optional<Away> stay = awayOn(date);
        return stay.isPresent() ? stay.get().equipment() : Optional.of(equipment);
    }
}
