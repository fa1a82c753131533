package org.groundwork.app.cli;

import java.io.PrintWriter;
import org.groundwork.core.input.InputProblem;

/** How every command says what a person has to put right: the place and what is wrong, then what to try. */
final class ProblemLines {

    private ProblemLines() {}

    static void write(InputProblem problem, PrintWriter err) {
        String place = problem.line() == 0 ? problem.file() : problem.file() + ":" + problem.line();
        err.println(place + ": " + problem.message());
        err.println("    " + problem.hint());
    }
}
