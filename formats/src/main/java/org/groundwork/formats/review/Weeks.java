package org.groundwork.formats.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.groundwork.core.quantity.IsoWeek;

/** ISO weeks as files write them. */
final class Weeks {

    private Weeks() {}

    /** The week that {@code 2027-W02} names; empty where {@code text} names none. */
    static Optional<IsoWeek> find(String text) {
        try {
            return Optional.of(new IsoWeek(LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
