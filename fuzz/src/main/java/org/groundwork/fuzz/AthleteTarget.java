package org.groundwork.fuzz;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.athlete.MethodologyNames;

/** Athlete files. */
public final class AthleteTarget {

    private static final AthleteDefaults DEFAULTS =
            new AthleteDefaults(ZoneOffset.UTC, Optional.of(LocalDate.of(2026, 11, 30)));
    private static final Set<String> EXERCISES = Set.of("back_squat", "deadlift", "pogo_jump");
    private static final MethodologyNames METHODOLOGIES =
            MethodologyNames.of(Set.of("runner-strength")).orFiles();

    private AthleteTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> AthleteReader.read("athlete", content, DEFAULTS, EXERCISES, METHODOLOGIES));
    }
}
