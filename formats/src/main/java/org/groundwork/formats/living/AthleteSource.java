package org.groundwork.formats.living;

import java.time.ZoneId;
import java.util.Objects;

/**
 * An athlete file as it was given, so that reading it again gives the same athlete on any machine.
 *
 * @param file its name as the person gave it
 * @param text its content, at most 1 MiB in UTF-8
 * @param usualZone the time zone that counts where it names none
 */
public record AthleteSource(String file, String text, ZoneId usualZone) {

    public AthleteSource {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(usualZone, "usualZone");
        if (file.isBlank()) {
            throw new IllegalArgumentException("an athlete file without a name");
        }
    }
}
