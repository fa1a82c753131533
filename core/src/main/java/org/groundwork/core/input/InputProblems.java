package org.groundwork.core.input;

import java.util.ArrayList;
import java.util.List;

/** Collects what a person has to put right, so that everything is said at once. Not thread-safe. */
public final class InputProblems {

    private final List<InputProblem> found = new ArrayList<>();

    /** Notes one problem; the arguments are those of {@link InputProblem}. */
    public void add(String file, int line, String message, String hint) {
        found.add(new InputProblem(file, line, message, hint));
    }

    /** Notes all of {@code problems}, in their order. */
    public void addAll(List<InputProblem> problems) {
        found.addAll(problems);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many were found. */
    public int size() {
        return found.size();
    }

    /** What was found, in the order it was found. */
    public List<InputProblem> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading where anything was found.
     *
     * @throws InvalidInputException with every problem, if there is one
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
