package org.groundwork.core.input;

import java.util.Objects;

/**
 * Something in the input that a person can put right: never a bug, never an exception on its own.
 *
 * @param file the file as the person named it, or a word such as {@code --as-of} for a command's argument; never blank
 * @param line the line, counted from 1, or 0 where the place has no line
 * @param message what is wrong, naming the value that was found
 * @param hint what to try; never blank
 */
public record InputProblem(String file, int line, String message, String hint) {

    public InputProblem {
        Objects.requireNonNull(message, "message");
        if (file.isBlank() || hint.isBlank()) {
            throw new IllegalArgumentException("a problem names its file and a hint: " + message);
        }
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " is before the file's start");
        }
    }

    /** {@code file:line: message} with the hint on the same line after a dash. */
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line;
        return place + ": " + message + " - " + hint;
    }
}
