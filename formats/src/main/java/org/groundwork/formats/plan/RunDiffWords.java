package org.groundwork.formats.plan;

import java.util.List;
import org.groundwork.core.plan.diff.Change;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;

/** Says which runs came, went, moved or are something else; those that change alike together. */
final class RunDiffWords {

    private RunDiffWords() {}

    static List<String> lines(List<Change<PlannedRun>> runs) {
        return DiffTimes.grouped(runs, RunDiffWords::alike).values().stream()
                .map(group -> group.size() == 1 ? one(group.get(0)) : many(group))
                .toList();
    }

    private static List<Object> alike(Change<PlannedRun> change) {
        PlannedRun before = change.earliest();
        PlannedRun after = change.latest();
        Object move = isMove(change) ? DiffTimes.weekly(before.at()) + DiffTimes.weekly(after.at()) : "";
        return List.of(before.type(), after.type(), move, change.isAdded(), change.isDropped());
    }

    private static boolean isMove(Change<PlannedRun> change) {
        return !change.earliest().at().equals(change.latest().at());
    }

    private static String one(Change<PlannedRun> change) {
        PlannedRun before = change.earliest();
        PlannedRun after = change.latest();
        if (isMove(change)) {
            return "The " + name(after.type()) + " of " + Words.place(before.at()) + " moves to "
                    + Words.place(after.at()) + ".";
        }
        String at = Words.sentence(Words.place(after.at())) + ": ";
        if (change.isAdded()) {
            return at + described(after) + " is new.";
        }
        return change.isDropped()
                ? at + described(before) + " is dropped."
                : at + described(after) + " instead of " + described(before) + ".";
    }

    private static String many(List<Change<PlannedRun>> changes) {
        PlannedRun before = changes.get(0).earliest();
        PlannedRun after = changes.get(0).latest();
        List<DaySlot> times =
                changes.stream().map(change -> change.earliest().at()).toList();
        return Words.count(changes.size(), name(before.type())) + " " + happens(changes.get(0), before, after) + ", "
                + DiffTimes.dates(times) + ".";
    }

    private static String happens(Change<PlannedRun> change, PlannedRun before, PlannedRun after) {
        if (isMove(change)) {
            return "move from " + DiffTimes.weekly(before.at()) + " to " + DiffTimes.weekly(after.at());
        }
        if (change.isAdded()) {
            return "are new";
        }
        if (change.isDropped()) {
            return "are dropped";
        }
        return before.type() == after.type()
                ? "are of another length or content"
                : "become " + name(after.type()) + "s";
    }

    private static String described(PlannedRun run) {
        String minutes = run.minutes().isPresent() ? ", " + run.minutes().getAsInt() + " min" : "";
        return name(run.type()) + minutes + (saysMore(run) ? " (" + run.title().strip() + ")" : "");
    }

    /** Whether the title is more than the name of the type. */
    private static boolean saysMore(PlannedRun run) {
        String title = run.title().strip();
        return !title.isEmpty()
                && !title.equalsIgnoreCase(name(run.type()))
                && !title.equalsIgnoreCase(Words.run(run.type()));
    }

    private static String name(RunType type) {
        return switch (type) {
            case INTERVALS -> "interval run";
            case EASY, LONG, QUALITY_LONG, THRESHOLD -> Words.run(type) + " run";
            case RACE -> "race";
            case CROSS -> "cross-training day";
            case REST -> "rest day";
            case STRENGTH -> "strength entry";
            case OTHER -> "other entry";
        };
    }
}
