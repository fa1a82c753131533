package org.groundwork.formats.living;

import java.util.List;
import org.groundwork.core.input.InputProblem;

/**
 * What a journal says.
 *
 * @param events in order
 * @param checksums of the lines of {@code events}
 * @param problems lines that are not as they were written
 * @param notes what a person should know
 * @param length the bytes that hold whole lines; what follows is an unfinished one
 */
public record JournalReading(
        List<JournalEvent> events, List<Long> checksums, List<InputProblem> problems, List<String> notes, int length) {

    public JournalReading {
        events = List.copyOf(events);
        checksums = List.copyOf(checksums);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
