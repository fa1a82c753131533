package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.groundwork.app.usecase.ClassifyRuns;
import org.groundwork.core.run.reading.DistanceUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code groundwork classify}: each entry of run plans with its type and how sure the reading is. */
@Command(name = "classify", description = "Shows each planned run with its type and confidence.")
public final class ClassifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Run plans: iCalendar, CSV or JSON. Default: those of the athlete file.")
    private List<Path> files = List.of();

    @Option(names = "--athlete", paramLabel = "ATHLETE.yaml", description = "Whose zone, paces, races and corrections.")
    private Path athlete;

    @Option(names = "--since", paramLabel = "OLD", description = "The plan as it was, to compare. May be repeated.")
    private List<Path> since = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|json|tsv",
            defaultValue = "text",
            converter = FormatName.class,
            description = "How to write it.")
    private RunListing format;

    @Option(names = "--race-day", paramLabel = "DATE", description = "The last day of a plan without dates.")
    private LocalDate raceDay;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "Where the runner lives.")
    private ZoneId zone;

    @Option(
            names = "--units",
            paramLabel = "km|mi",
            converter = UnitName.class,
            description = "What a distance is in where the plan does not say.")
    private DistanceUnit unit;

    /** Lists what was understood; {@link ExitStatus#INVALID_INPUT} where something in the files is wrong. */
    @Override
    public Integer call() {
        ClassifyRuns.Result result = new ClassifyRuns(ZoneId.systemDefault()).classify(request());
        PrintWriter err = spec.commandLine().getErr();
        result.notes().forEach(note -> err.println("note: " + note));
        result.problems().forEach(problem -> ProblemLines.write(problem, err));
        err.flush();
        if (!result.runs().isEmpty()) {
            list(result);
        }
        return result.problems().isEmpty() ? ExitStatus.FINE : ExitStatus.INVALID_INPUT;
    }

    private void list(ClassifyRuns.Result result) {
        PrintWriter out = spec.commandLine().getOut();
        format.write(result, out);
        out.flush();
    }

    private ClassifyRuns.Request request() {
        return new ClassifyRuns.Request(
                files,
                since,
                Optional.ofNullable(athlete),
                Optional.ofNullable(raceDay),
                Optional.ofNullable(zone),
                Optional.ofNullable(unit));
    }

    /** {@code text}, {@code json} or {@code tsv}. */
    static final class FormatName implements ITypeConverter<RunListing> {

        @Override
        public RunListing convert(String name) {
            return Stream.of(RunListing.values())
                    .filter(format -> format.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + name + "\" is no format; try text, json or tsv"));
        }
    }

    /** {@code km} or {@code mi}. */
    static final class UnitName implements ITypeConverter<DistanceUnit> {

        @Override
        public DistanceUnit convert(String name) {
            return DistanceUnit.of(name)
                    .filter(unit -> unit != DistanceUnit.METRE)
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + name + "\" is no unit of a plan; try km or mi"));
        }
    }
}
