package org.groundwork.app.usecase;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.formats.living.CheckpointKey;
import org.groundwork.formats.living.JournalEvent;
import org.groundwork.formats.living.JournalWriter;

/** The events that lead to a plan, and a key for each state on the way. Not thread-safe. */
final class Trail {

    private final List<JournalEvent> events = new ArrayList<>();
    private final List<CheckpointKey> keys = new ArrayList<>();

    /**
     * @param standing the events, in order
     * @param checksums of the lines of the whole journal
     */
    Trail(List<JournalEvent> standing, List<Long> checksums) {
        standing.forEach(event -> add(event, checksums.get(event.number() - 1)));
    }

    private void add(JournalEvent event, long checksum) {
        CheckpointKey before = keys.isEmpty() ? CheckpointKey.NONE : keys.get(keys.size() - 1);
        events.add(event);
        keys.add(before.then(event.number(), checksum));
    }

    /** Goes on with {@code more}, which stand in the journal now. */
    void goOn(List<JournalEvent> more) {
        more.forEach(event -> add(event, JournalWriter.checksum(event)));
    }

    int length() {
        return events.size();
    }

    /** @param position of the event, from 1 */
    JournalEvent event(int position) {
        return events.get(position - 1);
    }

    /** The key of the state after the event at {@code position}, from 1. */
    CheckpointKey key(int position) {
        return keys.get(position - 1);
    }

    /** What was entered up to the event at {@code position}. */
    TrainingLog log(int position) {
        List<LogEntry> entries = new ArrayList<>();
        events.subList(0, position).forEach(event -> entries.addAll(event.entered()));
        return new TrainingLog(entries);
    }
}
