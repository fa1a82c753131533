package org.groundwork.formats.runplan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.ReadRuns;
import org.groundwork.core.run.RunDoubts;
import org.groundwork.core.run.RunPlan;

/**
 * What was understood of a file, or of several as one plan.
 *
 * @param read every entry, rest days included
 * @param problems what a person has to put right; runs that were understood are there all the same
 * @param notes what a person should know: how a plan without dates was placed, what was left out and why
 * @param warnings sentences that belong on every plan made with it: how it was fitted to the time left
 * @param doubts why the doubtful entries are
 */
public record RunPlanReading(
        ReadRuns read, List<InputProblem> problems, List<String> notes, List<String> warnings, RunDoubts doubts) {

    /** Nothing read yet. */
    public static final RunPlanReading EMPTY =
            new RunPlanReading(ReadRuns.NONE, List.of(), List.of(), List.of(), RunDoubts.NONE);

    public RunPlanReading {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(doubts, "doubts");
        problems = List.copyOf(problems);
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    static RunPlanReading failed(String file, int line, String message, String hint) {
        return new RunPlanReading(
                ReadRuns.NONE,
                List.of(new InputProblem(file, line, message, hint)),
                List.of(),
                List.of(),
                RunDoubts.NONE);
    }

    /** Every entry in the order of the calendar. */
    public List<PlannedRun> runs() {
        return read.runs();
    }

    public RunPlan plan() {
        return new RunPlan(runs());
    }

    /** This reading and {@code other} as one. What both hold stands once, as {@link ReadRuns#and} tells it. */
    public RunPlanReading and(RunPlanReading other) {
        return new RunPlanReading(
                read.and(other.read),
                joined(problems, other.problems),
                joined(notes, other.notes),
                joined(warnings, other.warnings).stream().distinct().toList(),
                doubts.and(other.doubts));
    }

    private static <T> List<T> joined(List<T> one, List<T> more) {
        return Stream.concat(one.stream(), more.stream()).toList();
    }
}
