package org.groundwork.app.usecase;

import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/**
 * A journal that was read already and is kept nowhere.
 *
 * @param checkpoints get the states on the way
 */
record ReadOnlyJournal(String name, JournalReading reading, Checkpoints checkpoints) implements PlanJournal {

    @Override
    public Optional<Opened> find() {
        return Optional.of(findOrMake());
    }

    @Override
    public Opened findOrMake() {
        return new Turn(reading, checkpoints);
    }

    private record Turn(JournalReading read, Checkpoints checkpoints) implements Opened {

        @Override
        public void append(List<JournalEvent> events) {
            throw new UnsupportedOperationException("it is only read");
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
