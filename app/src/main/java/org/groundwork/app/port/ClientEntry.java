package org.groundwork.app.port;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.groundwork.core.input.InputProblem;

/**
 * What became of something that a client entered. It is told again whenever the same id comes again.
 *
 * @param id made by the client
 * @param number of the event that it became; empty where it was refused
 * @param problems why it was refused; empty where it was kept
 */
public record ClientEntry(String id, OptionalInt number, List<InputProblem> problems) {

    public ClientEntry {
        Objects.requireNonNull(id, "id");
        problems = List.copyOf(problems);
        if (number.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException(id + " is either an event or refused with reasons");
        }
    }

    /** What became the event {@code number}. */
    public static ClientEntry kept(String id, int number) {
        return new ClientEntry(id, OptionalInt.of(number), List.of());
    }

    /** What was refused. */
    public static ClientEntry refused(String id, List<InputProblem> problems) {
        return new ClientEntry(id, OptionalInt.empty(), problems);
    }
}
