package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.groundwork.app.usecase.ClassifyRuns;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;
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

    private static final int FINE = 0;
    private static final int WRONG_INPUT = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Run plans: iCalendar, CSV or JSON.")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "text|json|tsv",
            defaultValue = "text",
            converter = FormatName.class,
            description = "How to write it.")
    private RunListing format;

    @Option(names = "--race-day", paramLabel = "DATE", description = "The last day of a plan without dates.")
    private LocalDate raceDay;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "Where the runner lives. Default: the machine's.")
    private ZoneId zone;

    @Option(
            names = "--units",
            paramLabel = "km|mi",
            defaultValue = "km",
            converter = UnitName.class,
            description = "What a distance is in where the plan does not say.")
    private DistanceUnit unit;

    /** Reads the files; 0 where all was understood, 2 where something in them is wrong. */
    @Override
    public Integer call() {
        RunPlanReading reading = new ClassifyRuns(new RunPlanReader()).classify(files, context());
        PrintWriter err = spec.commandLine().getErr();
        reading.notes().forEach(note -> err.println("note: " + note));
        reading.problems().forEach(err::println);
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        format.write(reading.runs(), out);
        out.flush();
        return reading.problems().isEmpty() ? FINE : WRONG_INPUT;
    }

    private ReadingContext context() {
        return new ReadingContext(
                zone == null ? ZoneId.systemDefault() : zone,
                OptionalInt.empty(),
                Optional.ofNullable(raceDay),
                Optional.empty(),
                unit,
                TypeCorrections.NONE);
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
