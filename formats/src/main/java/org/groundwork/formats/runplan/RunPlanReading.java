package org.groundwork.formats.runplan;

import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunPlan;

/**
 * What was understood of a file.
 *
 * @param runs every entry, rest days included, in the order of the calendar
 * @param problems what a person has to put right; runs that were understood are there all the same
 * @param notes what a person should know: how a plan without dates was placed, what was left out and why
 * @param warnings sentences that belong on every plan made with it: how it was fitted to the time left
 */
public record RunPlanReading(
        List<PlannedRun> runs, List<InputProblem> problems, List<String> notes, List<String> warnings) {

    /** Nothing read yet. */
    public static final RunPlanReading EMPTY = new RunPlanReading(List.of(), List.of(), List.of(), List.of());

    public RunPlanReading {
        runs = List.copyOf(runs);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    static RunPlanReading failed(String file, int line, String message, String hint) {
        return new RunPlanReading(List.of(), List.of(new InputProblem(file, line, message, hint)), List.of(), List.of());
    }

    public RunPlan plan() {
        return new RunPlan(runs);
    }

    /** This reading and {@code other} as one, in the order of the calendar. */
    public RunPlanReading and(RunPlanReading other) {
        List<PlannedRun> all =
                new RunPlan(Stream.concat(runs.stream(), other.runs.stream()).toList()).runs();
        return new RunPlanReading(
                all,
                Stream.concat(problems.stream(), other.problems.stream()).toList(),
                Stream.concat(notes.stream(), other.notes.stream()).toList(),
                Stream.concat(warnings.stream(), other.warnings.stream())
                        .distinct()
                        .toList());
    }
}
