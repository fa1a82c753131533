package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.StoreException;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells what a person can put right from what is a bug. */
final class ExecutionErrors implements IExecutionExceptionHandler {

    private final BugLog bugLog;

    ExecutionErrors(BugLog bugLog) {
        this.bugLog = bugLog;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
        if (failure instanceof InvalidInputException invalid) {
            invalid.problems().forEach(problem -> ProblemLines.write(problem, command.getErr()));
            return ExitStatus.INVALID_INPUT;
        }
        if (failure instanceof StoreException store) {
            StoreException.Trouble trouble = store.trouble();
            ProblemLines.write(new InputProblem("database", 0, trouble.words(), trouble.hint()), command.getErr());
            return ExitStatus.INVALID_INPUT;
        }
        return reportBug(failure, call.originalArgs(), command.getErr());
    }

    /** Keeps the stack trace and tells where; returns {@link ExitStatus#BUG}. */
    int reportBug(Throwable bug, List<String> args, PrintWriter err) {
        Optional<Path> log = bugLog.write(args, bug);
        String where = log.map(file -> "at the end of " + file).orElse("below, as the log cannot be written");
        err.println("groundwork: this is a bug in Groundwork; please report it with its stack trace, " + where);
        if (log.isEmpty()) {
            bug.printStackTrace(err);
        }
        return ExitStatus.BUG;
    }
}
