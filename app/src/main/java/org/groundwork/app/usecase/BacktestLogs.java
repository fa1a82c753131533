package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.log.ExerciseNames;
import org.groundwork.formats.log.LiftingLogReader;
import org.groundwork.formats.log.LoggedBacktest;

/** Forecasts the days of exported logs from what came before them. */
public final class BacktestLogs {

    private final LiftingLogReader reader = new LiftingLogReader(ExerciseNames.bundled());

    /**
     * Backtests each of {@code files} on its own, as one lifter's, in their order.
     *
     * @throws InvalidInputException with everything in any of them that can't be understood
     */
    public List<LoggedBacktest> backtest(List<Path> files) {
        InputProblems problems = new InputProblems();
        List<LoggedBacktest> backtests = new ArrayList<>();
        for (Path file : files) {
            try {
                InputFiles.read(file, LiftingLogReader.LARGEST_BYTES, problems)
                        .map(content -> reader.read(file.toString(), content))
                        .map(LoggedBacktest::of)
                        .ifPresent(backtests::add);
            } catch (InvalidInputException unread) {
                problems.addAll(unread.problems());
            }
        }
        problems.throwIfAny();
        return backtests;
    }
}
