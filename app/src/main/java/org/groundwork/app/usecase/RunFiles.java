package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Reads the run plans of one athlete. Safe for use by several threads. */
final class RunFiles {

    private final RunPlanReader reader = new RunPlanReader();

    /** The files that {@code athleteFile} names, relative to it, and then {@code further}. */
    static List<Path> all(Path athleteFile, List<String> named, List<Path> further) {
        List<Path> files = new ArrayList<>();
        named.forEach(name -> files.add(athleteFile.resolveSibling(name)));
        files.addAll(further);
        return files;
    }

    /** All of {@code files} as one plan. */
    RunPlanReading read(List<Path> files, ReadingContext context) {
        RunPlanReading all = new RunPlanReading(List.of(), List.of(), List.of());
        for (Path file : files) {
            all = all.and(reader.read(file, context));
        }
        return all;
    }

    /** What {@code athlete} says that places a run plan in the calendar. */
    static ReadingContext context(Athlete athlete) {
        Optional<LocalDate> goal = athlete.races().stream()
                .filter(r -> r.priority() == Race.Priority.A)
                .map(Race::date)
                .findFirst();
        Optional<LocalDate> raceDay =
                goal.or(() -> athlete.races().stream().map(Race::date).findFirst());
        return new ReadingContext(
                athlete.circumstances().timeZone(),
                athlete.easyPaceSecondsPerKm(),
                raceDay,
                Optional.of(athlete.start()),
                athlete.units() == Units.IMPERIAL ? DistanceUnit.MILE : DistanceUnit.KILOMETRE);
    }

    /** The runs that can matter: those of the last weeks before the season are kept for the hours after them. */
    static List<PlannedRun> ahead(List<PlannedRun> runs, Athlete athlete) {
        LocalDate from = athlete.start().minusWeeks(4);
        return runs.stream().filter(r -> !r.at().date().isBefore(from)).toList();
    }
}
