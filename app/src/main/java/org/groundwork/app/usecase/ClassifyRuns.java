package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunDoubts;
import org.groundwork.core.run.RunPlanChanges;
import org.groundwork.core.run.TypeCorrection;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteFile;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Reads run plans, says of each entry what kind of run it is, and what is different from an earlier plan. */
public final class ClassifyRuns {

    private static final long LARGEST_ATHLETE_FILE = 1 << 20;

    /**
     * What is asked for.
     *
     * @param files the run plans, read as one; those that the athlete file names where there are none
     * @param since the plan as it was before; empty where nothing is to be compared
     * @param athleteFile whose time zone, paces, races and corrections count
     * @param raceDay what goes before the athlete's race, and so for the others
     */
    public record Request(
            List<Path> files,
            List<Path> since,
            Optional<Path> athleteFile,
            Optional<LocalDate> raceDay,
            Optional<ZoneId> zone,
            Optional<DistanceUnit> unit) {

        public Request {
            files = List.copyOf(files);
            since = List.copyOf(since);
        }
    }

    /**
     * What was read.
     *
     * @param runs every entry in the order of the calendar
     * @param warnings what belongs on every plan made with it
     * @param changes what is different from the plan before, if one was given
     * @param toCorrect a correction to fill in for each kind of doubtful run, where an athlete file was given
     * @param notes what was assumed
     * @param problems what a person has to put right, in any of the files
     * @param doubts why the doubtful entries are
     */
    public record Result(
            List<PlannedRun> runs,
            List<String> warnings,
            Optional<RunPlanChanges> changes,
            List<TypeCorrection> toCorrect,
            List<String> notes,
            List<InputProblem> problems,
            RunDoubts doubts) {}

    private final RunPlanReader reader = new RunPlanReader();
    private final ZoneId usualZone;

    /** @param usualZone the time zone where neither the call nor an athlete file names one */
    public ClassifyRuns(ZoneId usualZone) {
        this.usualZone = usualZone;
    }

    /** @throws InvalidInputException where the athlete file can't be read, or there is nothing to read */
    public Result classify(Request request) {
        Optional<AthleteFile> athlete = request.athleteFile().map(this::athlete);
        ReadingContext context = context(request, athlete);
        RunPlanReading now = AthletesRuns.read(files(request, athlete), reader, context);
        RunPlanReading before = AthletesRuns.read(request.since(), reader, context);
        List<Race> races = athlete.map(file -> file.athlete().races()).orElse(List.of());
        return new Result(
                now.runs(),
                AthletesRuns.warnings(now, races),
                request.since().isEmpty()
                        ? Optional.empty()
                        : Optional.of(now.read().since(before.read())),
                athlete.isEmpty() ? List.of() : TypeCorrections.toFillIn(now.runs()),
                notes(now, context.corrections()),
                all(before.problems(), now.problems()),
                now.doubts());
    }

    private AthleteFile athlete(Path file) {
        InputProblems problems = new InputProblems();
        Optional<byte[]> content = InputFiles.read(file, LARGEST_ATHLETE_FILE, problems);
        problems.throwIfAny();
        Library library = new Library();
        return AthleteReader.read(
                file.toString(),
                content.orElseThrow(),
                new AthleteDefaults(usualZone, Optional.empty()),
                library.exerciseIds(),
                library.methodologyIds().orFiles());
    }

    private ReadingContext context(Request request, Optional<AthleteFile> athlete) {
        ReadingContext known = athlete.map(AthletesRuns::context).orElseGet(() -> ReadingContext.of(usualZone));
        return new ReadingContext(
                request.zone().orElse(known.zone()),
                known.easySecondsPerKm(),
                request.raceDay().or(known::raceDay),
                known.seasonStart(),
                request.unit().orElse(known.unit()),
                known.corrections());
    }

    private static List<Path> files(Request request, Optional<AthleteFile> athlete) {
        if (!request.files().isEmpty()) {
            return request.files();
        }
        List<Path> named = athlete.map(
                        file -> AthletesRuns.files(request.athleteFile().orElseThrow(), file.runFiles()))
                .orElse(List.of());
        if (named.isEmpty()) {
            throw new InvalidInputException(List.of(new InputProblem(
                    "classify", 0, "no run plan is named", "name a file, or an --athlete whose runs.files has one")));
        }
        return named;
    }

    private static List<String> notes(RunPlanReading now, TypeCorrections corrections) {
        List<String> notes = new ArrayList<>(now.notes());
        corrections
                .unusedBy(now.runs())
                .forEach(rule -> notes.add("the correction of " + rule.name() + " fits no run"));
        return notes;
    }

    private static List<InputProblem> all(List<InputProblem> before, List<InputProblem> now) {
        InputProblems problems = new InputProblems();
        problems.addAll(before);
        problems.addAll(now);
        return problems.list();
    }
}
