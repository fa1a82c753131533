package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Runs one call of the command line, from its words to its exit status. */
public final class CommandLineProgram {

    private final List<?> commands;
    private final ExecutionErrors executionErrors;

    /**
     * @param commands objects with picocli's {@code @Command}, in the order in which {@code --help} lists them
     * @param bugLog where stack traces go
     */
    public CommandLineProgram(List<?> commands, BugLog bugLog) {
        this.commands = List.copyOf(commands);
        this.executionErrors = new ExecutionErrors(bugLog);
    }

    /**
     * Runs the command that {@code args} name.
     *
     * @param out takes what was asked for; flushed at the end
     * @param err takes what went wrong, and progress; flushed at the end
     * @param colour whether a person reads {@code out} on a terminal
     * @return one of {@link ExitStatus}; what a command throws becomes a message and a status
     */
    public int run(PrintWriter out, PrintWriter err, boolean colour, String... args) {
        int status = execute(out, err, colour, args);
        out.flush();
        err.flush();
        return status;
    }

    private int execute(PrintWriter out, PrintWriter err, boolean colour, String... args) {
        try {
            return commandLine()
                    .setOut(out)
                    .setErr(err)
                    .setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
                    .execute(args);
        } catch (RuntimeException | Error bug) {
            return executionErrors.reportBug(bug, List.of(args), err);
        }
    }

    private CommandLine commandLine() {
        CommandLine root = new CommandLine(new GroundworkCommand());
        commands.forEach(root::addSubcommand);
        addHelpAndVersion(root);
        return root.setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, DateArgument::parse)
                .setParameterExceptionHandler(new CallErrors())
                .setExecutionExceptionHandler(executionErrors);
    }

    private static void addHelpAndVersion(CommandLine command) {
        CommandSpec spec = command.getCommandSpec().versionProvider(new ProgramVersion());
        if (!spec.mixinStandardHelpOptions()) {
            spec.mixinStandardHelpOptions(true);
        }
        command.getSubcommands().values().forEach(CommandLineProgram::addHelpAndVersion);
    }
}
