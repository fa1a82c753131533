package org.groundwork.core.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything an athlete ever entered. Two logs with the same entries are equal, whatever order they came in, so that
 * two devices can bring theirs together.
 *
 * @param entries by time, each id once
 */
public record TrainingLog(List<LogEntry> entries) {

    public static final TrainingLog EMPTY = new TrainingLog(List.of());

    /** @throws IllegalArgumentException where two different entries have one id */
    public TrainingLog {
        Map<EntryId, LogEntry> byId = new LinkedHashMap<>();
        for (LogEntry entry : entries) {
            LogEntry known = byId.putIfAbsent(entry.id(), entry);
            if (known != null && !known.equals(entry)) {
                throw new IllegalArgumentException("two different entries are called " + entry.id());
            }
        }
        entries = byId.values().stream().sorted(LogEntry.ORDER).toList();
    }

    /** This log and {@code more}; what it holds already is not entered twice. */
    public TrainingLog with(Collection<? extends LogEntry> more) {
        List<LogEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new TrainingLog(all);
    }

    /** The entries that count: those that nobody took back, by time. */
    public List<LogEntry> standing() {
        Set<EntryId> gone = new HashSet<>();
        read(entries, new EntryReader() {
            @Override
            public void takenBack(TakenBack entry) {
                gone.add(entry.id());
                gone.add(entry.entry());
            }
        });
        return entries.stream().filter(e -> !gone.contains(e.id())).toList();
    }

    private static void read(List<LogEntry> entries, EntryReader reader) {
        entries.forEach(entry -> entry.tell(reader));
    }

    /** The check-ins that count, by time. */
    public List<CheckedIn> checkIns() {
        List<CheckedIn> checkIns = new ArrayList<>();
        read(standing(), new EntryReader() {
            @Override
            public void checkedIn(CheckedIn entry) {
                checkIns.add(entry);
            }
        });
        return List.copyOf(checkIns);
    }

    /** Whether nothing counts. */
    public boolean isEmpty() {
        return standing().isEmpty();
    }

    /** The sessions that were held, by time: what belongs to one planned session, or to one half of a day. */
    public List<HeldSession> sessions() {
        Map<String, List<LogEntry>> groups = new TreeMap<>();
        for (LogEntry entry : standing()) {
            String key = entry.session().orElseGet(() -> entry.daySlot().toString());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        return groups.values().stream()
                .map(HeldSession::of)
                .filter(HeldSession::isHeld)
                .sorted(HeldSession.ORDER)
                .toList();
    }
}
