package org.groundwork.formats.athlete;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.athlete.Athlete;

/**
 * What an athlete file says.
 *
 * @param athlete the athlete
 * @param runFiles the run plan files that it names, as written there, relative to the athlete file
 */
public record AthleteFile(Athlete athlete, List<String> runFiles) {

    public AthleteFile {
        Objects.requireNonNull(athlete, "athlete");
        runFiles = List.copyOf(runFiles);
    }
}
