package org.groundwork.core.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/** Makes one day's runs of what two files have on it. */
final class OverlappingDay {

    /** More entries a day are no day of a runner, and are not compared. */
    private static final int MOST_COMPARED = 40;

    private final Set<DaySlot> timed;
    private final Set<DaySlot> timedMore;

    /**
     * @param timed the places that the first file names by a time of day
     * @param timedMore those of the second
     */
    OverlappingDay(Set<DaySlot> timed, Set<DaySlot> timedMore) {
        this.timed = timed;
        this.timedMore = timedMore;
    }

    /** The day's runs from {@code one} and {@code more}, each common one once. */
    List<PlannedRun> join(List<PlannedRun> one, List<PlannedRun> more) {
        if (one.size() + more.size() > MOST_COMPARED) {
            return Stream.concat(one.stream(), more.stream()).toList();
        }
        List<PlannedRun> left = new ArrayList<>(one);
        List<PlannedRun> joined = new ArrayList<>();
        List<PlannedRun> added = new ArrayList<>();
        for (PlannedRun run : more) {
            Optional<PlannedRun> same =
                    left.stream().filter(own -> isSame(own, run)).findFirst();
            same.ifPresent(left::remove);
            same.ifPresentOrElse(own -> joined.add(merged(own, run)), () -> added.add(run));
        }
        joined.addAll(left);
        added.forEach(run -> add(run, joined));
        return joined;
    }

    private boolean isSame(PlannedRun own, PlannedRun run) {
        boolean samePlace = own.at().equals(run.at()) || !timed.contains(own.at()) || !timedMore.contains(run.at());
        return samePlace && ComparedRun.of(own).agreesWith(ComparedRun.of(run));
    }

    private PlannedRun merged(PlannedRun own, PlannedRun run) {
        PlannedRun fuller = own.distance().isEmpty() && run.distance().isPresent() ? run : own;
        boolean isTold = !timed.contains(own.at()) && timedMore.contains(run.at());
        return fuller.in(isTold ? run.at().slot() : own.at().slot());
    }

    private void add(PlannedRun run, List<PlannedRun> day) {
        if (!isMorningTraining(run) || day.stream().noneMatch(OverlappingDay::isMorningTraining)) {
            day.add(run);
        } else if (!timedMore.contains(run.at())) {
            day.add(run.in(Slot.PM));
        } else {
            day.replaceAll(own -> isMorningTraining(own) && !timed.contains(own.at()) ? own.in(Slot.PM) : own);
            day.add(run);
        }
    }

    private static boolean isMorningTraining(PlannedRun run) {
        return run.at().slot() == Slot.AM && run.type().isTraining();
    }
}
