package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One thing that is different between two readings of a run plan.
 *
 * @param kind what happened
 * @param before the run as it was; empty where it was added
 * @param after the run as it is; empty where it was removed
 */
public record RunChange(Kind kind, Optional<PlannedRun> before, Optional<PlannedRun> after) {

    /** What can happen to a run. */
    public enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        CHANGED
    }

    public RunChange {
        Objects.requireNonNull(kind, "kind");
        if (before.isPresent() == (kind == Kind.ADDED) || after.isPresent() == (kind == Kind.REMOVED)) {
            throw new IllegalArgumentException(kind + " from " + before + " to " + after);
        }
    }

    static RunChange added(PlannedRun run) {
        return new RunChange(Kind.ADDED, Optional.empty(), Optional.of(run));
    }

    static RunChange removed(PlannedRun run) {
        return new RunChange(Kind.REMOVED, Optional.of(run), Optional.empty());
    }

    static RunChange between(PlannedRun before, PlannedRun after) {
        boolean sameDay = before.at().date().equals(after.at().date());
        return new RunChange(sameDay ? Kind.CHANGED : Kind.MOVED, Optional.of(before), Optional.of(after));
    }

    /** The first day that it concerns. */
    public LocalDate date() {
        return runs().map(run -> run.at().date()).min(LocalDate::compareTo).orElseThrow();
    }

    /** Whether it is about more than rest days and notes. */
    boolean isOfTraining() {
        return runs().anyMatch(run -> run.type() != RunType.REST && run.type() != RunType.OTHER);
    }

    private Stream<PlannedRun> runs() {
        return Stream.concat(before.stream(), after.stream());
    }

    /** It in words, without a full stop: {@code Tuesday 2 March: "8 x 400 m" became "10 x 400 m"}. */
    public String sentence() {
        return switch (kind) {
            case ADDED -> DayWords.day(date()) + ": " + RunWords.name(after.orElseThrow()) + " is new";
            case REMOVED -> DayWords.day(date()) + ": " + RunWords.name(before.orElseThrow()) + " is gone";
            case MOVED -> RunWords.moved(before.orElseThrow(), after.orElseThrow());
            case CHANGED -> DayWords.day(date()) + ": " + RunWords.changed(before.orElseThrow(), after.orElseThrow());
        };
    }
}
