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
 */
public record RunPlanReading(List<PlannedRun> runs, List<InputProblem> problems, List<String> notes) {

    public RunPlanReading {
        runs = List.copyOf(runs);
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
    }

    static RunPlanReading failed(String file, int line, String message, String hint) {
        return new RunPlanReading(List.of(), List.of(new InputProblem(file, line, message, hint)), List.of());
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
                Stream.concat(notes.stream(), other.notes.stream()).toList());
    }
}
