package org.groundwork.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others hang on; called alone it says what is missing. */
@Command(
        name = "groundwork",
        description = "Places strength training in a distance runner's plan, proves the placement best and says why.",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            ExitStatus.FINE + ":done as asked",
            ExitStatus.BUG + ":a bug; its stack trace is in the log. doctor: it found something",
            ExitStatus.INVALID_INPUT + ":the call or an input is wrong",
            ExitStatus.RULES_BROKEN + ":a review found broken rules"
        })
final class GroundworkCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
