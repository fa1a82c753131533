package org.groundwork.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.groundwork.app.usecase.SimulateSeason;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.simulation.Habit;
import org.groundwork.formats.simulation.Simulation;
import org.groundwork.formats.simulation.SimulationJson;
import org.groundwork.formats.simulation.SimulationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code groundwork simulate}: a toy athlete goes through a plan. */
@Command(
        name = "simulate",
        description = "Lets a toy athlete go through a plan, week by week: for curiosity, no forecast for anybody.")
public final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 104;

    /** How a simulated season is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ATHLETE.yaml", description = "The athlete file.")
    private Path athlete;

    @Option(names = "--runs", paramLabel = "FILE", description = "A run plan. May be repeated.")
    private List<Path> runs = List.of();

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks, 1 to 104. Default: the whole season.")
    private Integer weeks;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Other dice; the same number, the same season. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--habit",
            paramLabel = "honest|optimist|pessimist|irregular",
            defaultValue = "honest",
            description = "How the toy reports and whether it turns up. Default: ${DEFAULT-VALUE}.")
    private Habit habit;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to write it.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of on the terminal.")
    private Path out;

    /** Writes what the toy lived through; nothing is written where anything is wrong with the input. */
    @Override
    public Integer call() {
        InputProblems problems = new InputProblems();
        if (weeks != null && (weeks < 1 || weeks > MOST_WEEKS)) {
            problems.add("--weeks", 0, weeks + " weeks are not within 1 to " + MOST_WEEKS, "name a number within");
        }
        OptionalInt most = weeks == null ? OptionalInt.empty() : OptionalInt.of(weeks);
        Simulation simulation = new SimulateSeason(ZoneId.systemDefault())
                .simulate(new SimulateSeason.Request(athlete, runs, most, seed, habit), problems);
        String written = format == Format.JSON ? SimulationJson.of(simulation) : SimulationText.of(simulation);
        if (out == null) {
            PrintWriter terminal = spec.commandLine().getOut();
            terminal.print(written);
            terminal.flush();
        } else {
            write(written);
        }
        return ExitStatus.FINE;
    }

    private void write(String written) {
        try (WholeFile file = WholeFile.open(out)) {
            file.writer().write(written);
            file.putInPlace();
        } catch (IOException unwritable) {
            throw new InvalidInputException(List.of(new InputProblem(
                    out.toString(), 0, "the file can't be written", "check the folder and that you may write there")));
        }
    }
}
