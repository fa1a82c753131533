package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call, what may have been meant, and where to read how it is right. */
final class CallErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrongCall, String[] args) {
        CommandLine command = wrongCall.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("groundwork: " + wrongCall.getMessage());
        err.print(suggestions(wrongCall).indent(4));
        err.println("    Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.INVALID_INPUT;
    }

    private static String suggestions(ParameterException wrongCall) {
        StringWriter text = new StringWriter();
        UnmatchedArgumentException.printSuggestions(wrongCall, new PrintWriter(text, true));
        return text.toString();
    }
}
