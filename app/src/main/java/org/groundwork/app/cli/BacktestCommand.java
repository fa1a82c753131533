package org.groundwork.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.groundwork.app.usecase.BacktestLogs;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.log.BacktestJson;
import org.groundwork.formats.log.BacktestText;
import org.groundwork.formats.log.LoggedBacktest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code groundwork backtest}: how well the strength shown on each day was forecast from the days before. */
@Command(
        name = "backtest",
        description = "Forecasts each day of exported lifting logs from what came before, beside two plain guesses.")
public final class BacktestCommand implements Callable<Integer> {

    /** How a backtest is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "LOG.csv", description = "Logs exported by Strong or Hevy, one a lifter.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to write it.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of on the terminal.")
    private Path out;

    /** Backtests the files; nothing is written where one of them can't be read. */
    @Override
    public Integer call() {
        List<LoggedBacktest> backtests = new BacktestLogs().backtest(files);
        String written = format == Format.JSON ? BacktestJson.of(backtests) : BacktestText.of(backtests);
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
