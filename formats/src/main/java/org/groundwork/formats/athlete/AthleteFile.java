package org.groundwork.formats.athlete;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.run.TypeCorrections;

/**
 * What an athlete file says.
 *
 * @param athlete the athlete
 * @param runFiles the run plan files that it names, as written there, relative to the athlete file
 * @param corrections what the athlete said that runs of these files are
 */
public record AthleteFile(Athlete athlete, List<String> runFiles, TypeCorrections corrections) {

    public AthleteFile {
        Objects.requireNonNull(athlete, "athlete");
        Objects.requireNonNull(corrections, "corrections");
        runFiles = List.copyOf(runFiles);
    }
}
