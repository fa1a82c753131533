package org.groundwork.formats.athlete;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands in for what an athlete file leaves out.
 *
 * @param zone the time zone
 * @param start the season's first day; empty where the file has to say it
 */
public record AthleteDefaults(ZoneId zone, Optional<LocalDate> start) {

    public AthleteDefaults {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(start, "start");
    }
}
