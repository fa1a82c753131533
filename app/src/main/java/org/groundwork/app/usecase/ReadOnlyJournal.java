package org.groundwork.app.usecase;

import java.util.List;
import java.util.Optional;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/** A journal that was read already and is kept nowhere. */
record ReadOnlyJournal(String name, JournalReading reading) implements PlanJournal {

    @Override
    public Optional<Opened> find() {
        return Optional.of(findOrMake());
    }

    @Override
    public Opened findOrMake() {
        return new Turn(reading);
    }

    private record Turn(JournalReading read) implements Opened {

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
