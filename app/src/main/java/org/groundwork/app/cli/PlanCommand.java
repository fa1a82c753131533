package org.groundwork.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.usecase.PlanSeason;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.plan.PlanFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code groundwork plan}: a season of strength beside a run plan. */
@Command(name = "plan", description = "Plans a season of strength beside a run plan.")
public final class PlanCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ATHLETE.yaml", description = "The athlete file.")
    private Path athlete;

    @Option(names = "--runs", paramLabel = "FILE", description = "A run plan: iCalendar, CSV or JSON. May be repeated.")
    private List<Path> runs = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Plan from this day on. Default: the athlete's start.")
    private LocalDate asOf;

    @Option(
            names = "--pin",
            paramLabel = "ID=DATE:SLOT",
            description = "Hold a session there, such as 2026-W49-1=2026-12-03:PM. May be repeated.")
    private List<String> pins = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, ics, html or csv. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of on the terminal.")
    private Path out;

    /** Writes the plan; nothing is written where anything is wrong with the input. */
    @Override
    public Integer call() throws IOException {
        InputProblems problems = new InputProblems();
        Optional<PlanFormat> chosen = PlanFormat.find(format);
        if (chosen.isEmpty()) {
            problems.add("--format", 0, "'" + format + "' is no format", "use text, json, ics, html or csv");
        }
        PlanSeason.Request request =
                new PlanSeason.Request(athlete, runs, Optional.ofNullable(asOf), PinArgument.parse(pins, problems));
        PlanSeason.Result result = new PlanSeason(ZoneId.systemDefault()).plan(request, problems);
        PrintWriter err = spec.commandLine().getErr();
        result.notes().forEach(note -> err.println("note: " + note));
        err.flush();
        write(chosen.orElseThrow().writer().toText(result.plan()));
        return ExitStatus.FINE;
    }

    private void write(String text) throws IOException {
        if (out == null) {
            PrintWriter terminal = spec.commandLine().getOut();
            terminal.print(text);
            terminal.flush();
            return;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new InvalidInputException(List.of(new InputProblem(
                    out.toString(), 0, "the file can't be written", "check the folder and that you may write there")));
        }
    }
}
