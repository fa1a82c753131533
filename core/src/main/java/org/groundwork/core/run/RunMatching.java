package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.groundwork.core.quantity.DaySlot;

/** Finds the runs of one reading again in another, each once. Used for one comparison; not thread-safe. */
final class RunMatching {

    private static final int FARTHEST_MOVE_DAYS = 6;

    private final List<ComparedRun> before;
    private final Map<LocalDate, List<ComparedRun>> after = new HashMap<>();
    private final List<RunChange> changes = new ArrayList<>();
    private final BiPredicate<ComparedRun, ComparedRun> isSame;

    /** @param isSame whether nothing is different that a plan is made from */
    RunMatching(List<PlannedRun> before, List<PlannedRun> after, BiPredicate<ComparedRun, ComparedRun> isSame) {
        this.isSame = isSame;
        this.before = new ArrayList<>(sorted(before));
        sorted(after).forEach(run -> this.after
                .computeIfAbsent(run.date(), day -> new ArrayList<>())
                .add(run));
    }

    private static List<ComparedRun> sorted(List<PlannedRun> runs) {
        return new RunPlan(runs).runs().stream().map(ComparedRun::of).toList();
    }

    /** What is different, by day. */
    List<RunChange> changes() {
        match(0, isSame);
        match(0, (one, other) -> one.hasWordsOf(other) && one.isInSlotOf(other));
        match(0, ComparedRun::hasWordsOf);
        for (int days = 1; days <= FARTHEST_MOVE_DAYS; days++) {
            match(-days, ComparedRun::isMovedTo);
            match(days, ComparedRun::isMovedTo);
        }
        match(0, ComparedRun::isInSlotOf);
        Stream<RunChange> gone = before.stream().map(run -> RunChange.removed(run.run()));
        Stream<RunChange> added = after.values().stream().flatMap(List::stream).map(run -> RunChange.added(run.run()));
        return Stream.of(changes.stream(), gone, added)
                .flatMap(all -> all)
                .filter(RunChange::isOfTraining)
                .sorted(Comparator.comparing(RunChange::date).thenComparing(RunMatching::firstPlace))
                .toList();
    }

    private static DaySlot firstPlace(RunChange change) {
        return change.before().or(change::after).orElseThrow().at();
    }

    private void match(int days, BiPredicate<ComparedRun, ComparedRun> isIt) {
        Iterator<ComparedRun> left = before.iterator();
        while (left.hasNext()) {
            ComparedRun run = left.next();
            Optional<ComparedRun> found = take(run, run.date().plusDays(days), isIt);
            if (found.isPresent()) {
                left.remove();
                found.filter(now -> !isSame.test(run, now))
                        .ifPresent(now -> changes.add(RunChange.between(run.run(), now.run())));
            }
        }
    }

    private Optional<ComparedRun> take(ComparedRun run, LocalDate day, BiPredicate<ComparedRun, ComparedRun> isIt) {
        List<ComparedRun> there = after.getOrDefault(day, List.of());
        Optional<ComparedRun> found =
                there.stream().filter(now -> isIt.test(run, now)).findFirst();
        found.ifPresent(there::remove);
        return found;
    }
}
