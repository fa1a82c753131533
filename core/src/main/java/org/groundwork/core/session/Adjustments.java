package org.groundwork.core.session;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.quantity.Load;

/**
 * What has been learned or decided since the athlete was first asked.
 *
 * @param workingMaxes what loads are reckoned from, by exercise id; goes before what the athlete said
 * @param standIns exercises done in place of others from now on, by the id of the other
 * @param hurtSince the day that pain was noted on, where it was not noted from the beginning
 * @param minutes the longest a session may be on single days, 10 to 180
 */
public record Adjustments(
        Map<String, Load> workingMaxes,
        Map<String, String> standIns,
        Optional<LocalDate> hurtSince,
        Map<LocalDate, Integer> minutes) {

    public static final Adjustments NONE = new Adjustments(Map.of(), Map.of(), Optional.empty(), Map.of());

    public Adjustments {
        workingMaxes = Map.copyOf(workingMaxes);
        standIns = Map.copyOf(standIns);
        minutes = Map.copyOf(minutes);
    }
}
