package org.groundwork.core.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Why a person should look at the doubtful runs of a plan.
 *
 * @param reasons what speaks against the reading of each doubtful entry, the weightiest first; for a person to read
 */
public record RunDoubts(Map<Entry, List<String>> reasons) {

    public static final RunDoubts NONE = new RunDoubts(Map.of());

    /** An entry of a plan, as {@link PlannedRun} names its source and its words. */
    public record Entry(String source, String title) {

        static Entry of(PlannedRun run) {
            return new Entry(run.source(), run.title());
        }
    }

    public RunDoubts {
        reasons = reasons.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    /** Why {@code run} is doubtful; empty where it is not, or nothing is known of it. */
    public List<String> of(PlannedRun run) {
        return run.doubtful() ? reasons.getOrDefault(Entry.of(run), List.of()) : List.of();
    }

    /** These and {@code others}. */
    public RunDoubts and(RunDoubts others) {
        Map<Entry, List<String>> all = new HashMap<>(reasons);
        all.putAll(others.reasons);
        return new RunDoubts(all);
    }
}
