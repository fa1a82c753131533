package org.groundwork.core.schedule.constraint;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;

/** The hours that one sort of run keeps from strength. A doubtful run keeps the stricter of its own and threshold's. */
final class RunHours {

    private final PlannedRun example;
    private final Map<LoadClass, Gap> before;
    private final Map<LoadClass, Gap> beforeWhileNew;
    private final Map<LoadClass, Gap> after;
    private final int hourWeight;
    private final boolean easy;

    RunHours(PlannedRun run, PlacementRules rules) {
        example = run;
        RunColumn own = RunColumn.of(run.type());
        RunColumn other = run.doubtful() ? RunColumn.THRESHOLD : own;
        before = table(load -> stricter(rules.beforeRun(load, own), rules.beforeRun(load, other)));
        beforeWhileNew = table(load -> stricter(whileNew(load, own, rules), whileNew(load, other, rules)));
        after = table(load -> {
            Gap doubted = run.doubtful() ? rules.afterRun(other, load) : Gap.NONE;
            return stricter(after(run, load, rules), doubted);
        });
        hourWeight = Math.max(rules.hourWeight(own), rules.hourWeight(other));
        easy = own == RunColumn.EASY && other == RunColumn.EASY;
    }

    /** Whether {@code run} keeps the same hours: of one type, as doubtful, and over one distance if a race. */
    boolean areThoseOf(PlannedRun run) {
        return run.type() == example.type()
                && run.doubtful() == example.doubtful()
                && (run.type() != RunType.RACE || run.distance().equals(example.distance()));
    }

    /** From a session of that class to the run. */
    Gap before(LoadClass session, boolean novelty) {
        return (novelty ? beforeWhileNew : before).get(session);
    }

    /** From the run to a session of that class. */
    Gap after(LoadClass session) {
        return after.get(session);
    }

    int hourWeight() {
        return hourWeight;
    }

    boolean isEasy() {
        return easy;
    }

    int longestBefore() {
        return beforeWhileNew.values().stream()
                .mapToInt(Gap::preferredHours)
                .max()
                .orElse(0);
    }

    int longestAfter() {
        return after.values().stream().mapToInt(Gap::preferredHours).max().orElse(0);
    }

    private static Map<LoadClass, Gap> table(Function<LoadClass, Gap> gap) {
        Map<LoadClass, Gap> table = new EnumMap<>(LoadClass.class);
        for (LoadClass load : LoadClass.values()) {
            table.put(load, gap.apply(load));
        }
        return table;
    }

    private static Gap stricter(Gap one, Gap other) {
        return new Gap(
                Math.max(one.minimumHours(), other.minimumHours()),
                Math.max(one.preferredHours(), other.preferredHours()));
    }

    private static Gap whileNew(LoadClass load, RunColumn column, PlacementRules rules) {
        Gap gap = rules.beforeRun(load, column);
        int extra = column == RunColumn.EASY ? 0 : rules.noveltyExtraHours();
        return new Gap(gap.minimumHours(), gap.preferredHours() + extra);
    }

    private static Gap after(PlannedRun run, LoadClass load, PlacementRules rules) {
        if (run.type() == RunType.RACE) {
            Distance distance = run.distance().orElse(rules.afterRace().get(0).upTo());
            return rules.afterRace(distance, load);
        }
        return rules.afterRun(RunColumn.of(run.type()), load);
    }
}
