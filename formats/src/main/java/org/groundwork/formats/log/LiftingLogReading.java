package org.groundwork.formats.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;

/**
 * A log of lifting as it was read.
 *
 * @param file its name
 * @param sets what was done, in the file's order
 * @param skipped rows that gave no set, in the file's order
 * @param unit the unit of its weights; empty where its rows name their own
 */
public record LiftingLogReading(String file, List<SetDone> sets, List<SkippedRow> skipped, Optional<WeightUnit> unit) {

    public LiftingLogReading {
        sets = List.copyOf(sets);
        skipped = List.copyOf(skipped);
    }

    /** What was done, as a log. */
    public TrainingLog log() {
        return new TrainingLog(List.copyOf(sets));
    }

    /** How many rows were skipped for each reason; reasons without a row are not there. */
    public Map<SkippedRow.Reason, Long> skippedByReason() {
        return skipped.stream().collect(Collectors.groupingBy(SkippedRow::reason, TreeMap::new, Collectors.counting()));
    }
}
