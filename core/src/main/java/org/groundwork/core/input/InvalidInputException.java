package org.groundwork.core.input;

import java.util.List;
import java.util.stream.Collectors;

/** Ends a use case whose input a person has to put right; carries every problem that was found. */
public class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<InputProblem> problems;

    /** @param problems at least one */
    public InvalidInputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input is invalid for at least one reason");
        }
        this.problems = List.copyOf(problems);
    }

    /** The same problems, said of {@code file} as a whole: a file, or a word for what a person did. */
    public final InvalidInputException saidOf(String file) {
        return new InvalidInputException(problems.stream()
                .map(problem -> new InputProblem(file, 0, problem.message(), problem.hint()))
                .toList());
    }

    public final List<InputProblem> problems() {
        return problems;
    }
}
