package org.groundwork.formats.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that a calendar shows of a plan.
 *
 * @param uid its name in every calendar, for ever
 * @param isStrength whether it is strength training, and not a run
 * @param date its day
 * @param time when it starts on the athlete's wall clock; empty: it has no time of day
 * @param minutes how long it lasts, 1 or more; counts only with a time
 * @param summary its title
 * @param description the lines below it, possibly none
 * @param category a word in capitals
 */
public record CalendarEvent(
        String uid,
        boolean isStrength,
        LocalDate date,
        Optional<LocalTime> time,
        int minutes,
        String summary,
        String description,
        String category) {

    public CalendarEvent {
        Objects.requireNonNull(uid, "uid");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(category, "category");
    }

    /** Another text wherever anything of the event is other, as hexadecimal digits. */
    public String digest() {
        try {
            byte[] bytes = toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
