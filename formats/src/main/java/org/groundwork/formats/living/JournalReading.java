package org.groundwork.formats.living;

import java.util.List;
import org.groundwork.core.input.InputProblem;

/**
 * What a journal says.
 *
 * @param events in order
 * @param problems lines that are not as they were written
 * @param notes what a person should know
 * @param length the bytes that hold whole lines; what follows is an unfinished one
 */
public record JournalReading(List<JournalEvent> events, List<InputProblem> problems, List<String> notes, int length) {

    public JournalReading {
        events = List.copyOf(events);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }
}
