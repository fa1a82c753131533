package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RaceDayCheck;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.formats.athlete.AthleteFile;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** How an athlete's run plans are read. */
final class AthletesRuns {

    private AthletesRuns() {}

    /** What {@code file} says that run plans have to be read with. */
    static ReadingContext context(AthleteFile file) {
        return context(file.athlete(), file.corrections());
    }

    /** What {@code athlete} says that run plans have to be read with. */
    static ReadingContext context(Athlete athlete, TypeCorrections corrections) {
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
                athlete.units() == Units.IMPERIAL ? DistanceUnit.MILE : DistanceUnit.KILOMETRE,
                corrections);
    }

    /** Where the run plans are that an athlete file names, which it does beside itself. */
    static List<Path> files(Path athleteFile, List<String> named) {
        return named.stream().map(athleteFile::resolveSibling).toList();
    }

    /** {@code files} as one plan. */
    static RunPlanReading read(List<Path> files, RunPlanReader reader, ReadingContext context) {
        return files.stream().map(file -> reader.read(file, context)).reduce(RunPlanReading.EMPTY, RunPlanReading::and);
    }

    /** What an athlete who runs {@code races} should know of {@code runs}. */
    static List<String> warnings(RunPlanReading runs, List<Race> races) {
        return Stream.concat(runs.warnings().stream(), RaceDayCheck.warnings(races, runs.runs()).stream())
                .toList();
    }

    /** The runs that can matter: those of the last weeks before the season are kept for the hours after them. */
    static List<PlannedRun> ahead(List<PlannedRun> runs, Athlete athlete) {
        LocalDate from = athlete.start().minusWeeks(4);
        return runs.stream().filter(r -> !r.at().date().isBefore(from)).toList();
    }
}
