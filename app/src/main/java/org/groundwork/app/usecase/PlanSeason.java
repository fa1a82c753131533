package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteFile;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Plans a season of strength from an athlete file and run plans. Safe for use by several threads. */
public final class PlanSeason {

    private static final long LARGEST_ATHLETE_FILE = 1 << 20;

    /**
     * What is asked for.
     *
     * @param athleteFile the athlete
     * @param runFiles run plans beside those that the athlete file names
     * @param asOf nothing is placed before it; the season's start where it is not given
     * @param pins places that sessions are held at, by session id
     */
    public record Request(Path athleteFile, List<Path> runFiles, Optional<LocalDate> asOf, Map<String, DaySlot> pins) {

        public Request {
            runFiles = List.copyOf(runFiles);
            pins = Map.copyOf(pins);
        }
    }

    /**
     * A plan, and what people should hear of the reading of their run plans.
     *
     * @param plan the season
     * @param notes sentences
     */
    public record Result(SeasonPlan plan, List<String> notes) {}

    private final ZoneId usualZone;
    private final Library library = new Library();
    private final SeasonPlanner planner = new SeasonPlanner();
    private final RunPlanReader runPlanReader = new RunPlanReader();

    /** @param usualZone the time zone of athletes who name none */
    public PlanSeason(ZoneId usualZone) {
        this.usualZone = usualZone;
    }

    /** @throws InvalidInputException with everything that is wrong in any of the files */
    public Result plan(Request request) {
        InputProblems problems = new InputProblems();
        Optional<byte[]> athlete = InputFiles.read(request.athleteFile(), LARGEST_ATHLETE_FILE, problems);
        return plan(athlete, request, problems);
    }

    /**
     * Plans as if the athlete file held {@code athlete}, without reading it.
     *
     * @param athlete the content of an athlete file, at most 1 MiB in UTF-8
     * @throws InvalidInputException with everything that is wrong in it or in any of the run plans
     */
    Result plan(byte[] athlete, Request request) {
        return plan(Optional.of(athlete), request, new InputProblems());
    }

    private Result plan(Optional<byte[]> content, Request request, InputProblems problems) {
        Optional<AthleteFile> file = content.flatMap(bytes -> athlete(bytes, request, problems));
        Athlete athlete = file.map(AthleteFile::athlete).orElse(null);
        RunPlanReading runs =
                file.map(f -> runs(f, request)).orElseGet(() -> read(request.runFiles(), ReadingContext.of(usualZone)));
        problems.addAll(runs.problems());
        problems.throwIfAny();
        SeasonPlan plan = planner.plan(new PlanningInput(
                athlete,
                ahead(runs.runs(), athlete),
                request.asOf().orElse(athlete.start()),
                request.pins(),
                library.methodology(athlete.methodology()),
                library.catalogue()));
        return new Result(plan, runs.notes());
    }

    private Optional<AthleteFile> athlete(byte[] content, Request request, InputProblems problems) {
        try {
            return Optional.of(AthleteReader.read(
                    request.athleteFile().toString(),
                    content,
                    new AthleteDefaults(usualZone, request.asOf()),
                    library.exerciseIds(),
                    library.methodologyIds()));
        } catch (InvalidInputException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    private RunPlanReading runs(AthleteFile file, Request request) {
        List<Path> files = new ArrayList<>();
        file.runFiles().forEach(name -> files.add(request.athleteFile().resolveSibling(name)));
        files.addAll(request.runFiles());
        return read(files, context(file.athlete()));
    }

    private RunPlanReading read(List<Path> files, ReadingContext context) {
        RunPlanReading all = new RunPlanReading(List.of(), List.of(), List.of());
        for (Path file : files) {
            all = all.and(runPlanReader.read(file, context));
        }
        return all;
    }

    private static ReadingContext context(Athlete athlete) {
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
    private static List<PlannedRun> ahead(List<PlannedRun> runs, Athlete athlete) {
        LocalDate from = athlete.start().minusWeeks(4);
        return runs.stream().filter(r -> !r.at().date().isBefore(from)).toList();
    }
}
