package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.planning.SeasonPlanner;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.athlete.AthleteDefaults;
import org.groundwork.formats.athlete.AthleteFile;
import org.groundwork.formats.athlete.AthleteReader;
import org.groundwork.formats.athlete.MethodologyNames;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Plans a season of strength from an athlete file and run plans. Safe for use by several threads. */
public final class PlanSeason {

    static final long LARGEST_ATHLETE_FILE = 1 << 20;

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
        return plan(request, new InputProblems());
    }

    /**
     * Plans unless something is wrong.
     *
     * @param problems what is known to be wrong with the call already
     * @throws InvalidInputException with these and everything that is wrong in any of the files
     */
    public Result plan(Request request, InputProblems problems) {
        Optional<byte[]> content = InputFiles.read(request.athleteFile(), LARGEST_ATHLETE_FILE, problems);
        return plan(content, library.methodologyIds().orFiles(), request, problems);
    }

    /**
     * Plans as if the athlete file held {@code athlete}, without reading it; it can name no methodology file.
     *
     * @param athlete the content of an athlete file, at most 1 MiB in UTF-8
     * @throws InvalidInputException with everything that is wrong in it or in any of the run plans
     */
    Result plan(byte[] athlete, Request request) {
        return plan(Optional.of(athlete), library.methodologyIds(), request, new InputProblems());
    }

    private Result plan(
            Optional<byte[]> content, MethodologyNames methodologies, Request request, InputProblems problems) {
        Inputs inputs = inputs(content, methodologies, request, problems);
        SeasonPlan plan = planned(request, inputs);
        requireAhead(request.asOf(), plan);
        return new Result(plan.withWarnings(warnings(inputs.runs(), inputs.athlete())), notes(inputs.runs(), plan));
    }

    private SeasonPlan planned(Request request, Inputs inputs) {
        try {
            return planner.plan(PlanningInput.first(
                    inputs.athlete(),
                    inputs.ahead(),
                    request.asOf().orElse(inputs.athlete().start()),
                    request.pins(),
                    inputs.methodology(),
                    library.catalogue()));
        } catch (InvalidInputException refused) {
            throw refused.saidOf("--pin");
        }
    }

    /** What the files of a request say. */
    record Inputs(Athlete athlete, Methodology methodology, RunPlanReading runs) {

        List<PlannedRun> ahead() {
            return AthletesRuns.ahead(runs.runs(), athlete);
        }
    }

    /** @throws InvalidInputException with {@code problems} and everything that is wrong in any of the files */
    Inputs inputs(Request request, InputProblems problems) {
        Optional<byte[]> content = InputFiles.read(request.athleteFile(), LARGEST_ATHLETE_FILE, problems);
        return inputs(content, library.methodologyIds().orFiles(), request, problems);
    }

    private Inputs inputs(
            Optional<byte[]> content, MethodologyNames methodologies, Request request, InputProblems problems) {
        Optional<AthleteFile> file = content.flatMap(bytes -> athlete(request, bytes, methodologies, problems));
        Optional<Methodology> methodology =
                file.flatMap(known -> methodology(request, known.athlete().methodology(), problems));
        List<String> named = content.map(
                        bytes -> AthleteReader.runFiles(request.athleteFile().toString(), bytes))
                .orElse(List.of());
        RunPlanReading runs =
                runs(named, request, file.map(AthletesRuns::context).orElseGet(() -> ReadingContext.of(usualZone)));
        problems.addAll(runs.problems());
        problems.throwIfAny();
        return new Inputs(file.orElseThrow().athlete(), methodology.orElseThrow(), runs);
    }

    private static List<Warning> warnings(RunPlanReading runs, Athlete athlete) {
        return AthletesRuns.warnings(runs, athlete.races()).stream()
                .map(text -> new Warning("E-placement", text))
                .toList();
    }

    private static void requireAhead(Optional<LocalDate> asOf, SeasonPlan plan) {
        InputProblems problems = new InputProblems();
        asOf.filter(day -> day.isAfter(plan.season().end()))
                .ifPresent(day -> problems.add(
                        "--as-of",
                        0,
                        day + " is after the season's end on " + plan.season().end(),
                        "move the athlete's start, or name an earlier day"));
        problems.throwIfAny();
    }

    private static List<String> notes(RunPlanReading runs, SeasonPlan plan) {
        List<String> notes = new ArrayList<>(runs.notes());
        boolean isElsewhere = runs.runs().stream().noneMatch(r -> plan.season().contains(r.at().date()));
        if (isElsewhere && !runs.runs().isEmpty()) {
            LocalDate first = runs.runs().get(0).at().date();
            LocalDate last = runs.runs().get(runs.runs().size() - 1).at().date();
            notes.add("no run of the run plan, " + first + " to " + last + ", lies in the season, "
                    + plan.season().start() + " to " + plan.season().end() + ": is its year right?");
        }
        return notes;
    }

    private Optional<Methodology> methodology(Request request, MethodologyChoice choice, InputProblems problems) {
        try {
            return Optional.of(
                    choice.isFile()
                            ? library.methodology(request.athleteFile().resolveSibling(choice.name()), choice)
                            : library.methodology(choice));
        } catch (InvalidInputException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    private Optional<AthleteFile> athlete(
            Request request, byte[] content, MethodologyNames methodologies, InputProblems problems) {
        try {
            return Optional.of(AthleteReader.read(
                    request.athleteFile().toString(),
                    content,
                    new AthleteDefaults(usualZone, request.asOf()),
                    library.exerciseIds(),
                    methodologies));
        } catch (InvalidInputException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    private RunPlanReading runs(List<String> named, Request request, ReadingContext context) {
        List<Path> files = new ArrayList<>(AthletesRuns.files(request.athleteFile(), named));
        files.addAll(request.runFiles());
        return AthletesRuns.read(files, runPlanReader, context);
    }
}
