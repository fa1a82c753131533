package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.RunType;

/**
 * A run as a file states it.
 *
 * @param date its day
 * @param slot its half of the day, where stated
 * @param type what it is
 * @param doubtful whether the file calls the type doubtful
 * @param distance how far, where stated
 * @param title its own words, may be empty
 */
public record FinishedRun(
        LocalDate date,
        Optional<Slot> slot,
        RunType type,
        boolean doubtful,
        Optional<Distance> distance,
        String title) {

    private static final int LONGEST_SHOWN = 100;

    public FinishedRun {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(slot, "slot");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(distance, "distance");
        Objects.requireNonNull(title, "title");
    }

    /** How it is called in a sentence. */
    public String words() {
        String half = slot.map(s -> " " + s).orElse("");
        return type + " of " + date + half + (title.isBlank() ? "" : " (" + shortTitle() + ")");
    }

    private String shortTitle() {
        return title.length() <= LONGEST_SHOWN ? title : title.substring(0, LONGEST_SHOWN) + "...";
    }
}
