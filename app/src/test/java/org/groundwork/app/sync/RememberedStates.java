package org.groundwork.app.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.app.port.Checkpoints;
import org.groundwork.app.port.ClientEntry;
import org.groundwork.app.port.ClientJournal;
import org.groundwork.app.port.PlanJournal;
import org.groundwork.formats.living.CheckpointKey;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalReading;

/** A journal whose states are kept in memory, so that a test of thousands of calls is not a test of replay. */
record RememberedStates(ClientJournal journal, Map<CheckpointKey, byte[]> states) implements ClientJournal {

    @Override
    public String name() {
        return journal.name();
    }

    @Override
    public Optional<ClientJournal.Opened> find() {
        return journal.find().map(opened -> new Opened(opened, new InMemory(states)));
    }

    private record Opened(ClientJournal.Opened opened, Checkpoints checkpoints) implements ClientJournal.Opened {

        @Override
        public Map<String, ClientEntry> entries(Set<String> ids) {
            return opened.entries(ids);
        }

        @Override
        public void keep(List<JournalEvent> events, Optional<PlanJournal.Step> step, List<ClientEntry> entries) {
            opened.keep(events, step, entries);
        }

        @Override
        public JournalReading read() {
            return opened.read();
        }

        @Override
        public void append(List<JournalEvent> events) {
            opened.append(events);
        }

        @Override
        public void close() {
            opened.close();
        }
    }

    private record InMemory(Map<CheckpointKey, byte[]> states) implements Checkpoints {

        @Override
        public Set<CheckpointKey> list() {
            return Set.copyOf(states.keySet());
        }

        @Override
        public Optional<byte[]> find(CheckpointKey key) {
            return Optional.ofNullable(states.get(key));
        }

        @Override
        public void keep(CheckpointKey key, byte[] document) {
            states.put(key, document);
        }

        @Override
        public void drop(CheckpointKey key) {
            states.remove(key);
        }
    }
}
