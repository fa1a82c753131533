package org.groundwork.formats.view;

import java.util.List;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlannedRunJson;
import org.groundwork.formats.runplan.RunPlanReading;

/** What was understood of run plans, as JSON in one line: runs, what was assumed, and what has to be put right. */
public final class RunsView {

    private RunsView() {}

    /** Runs that were read from nothing that could be wrong. */
    public static String of(List<PlannedRun> runs) {
        return PlanView.document(json -> {
            json.objects("runs", runs, run -> PlannedRunJson.write(json, run));
            List.of("notes", "warnings", "problems").forEach(none -> json.words(none, List.of()));
        });
    }

    public static String of(RunPlanReading reading) {
        return PlanView.document(json -> {
            json.objects("runs", reading.runs(), run -> PlannedRunJson.write(json, run));
            json.words("notes", reading.notes());
            json.words("warnings", reading.warnings());
            json.objects("problems", reading.problems(), problem -> problem(json, problem));
        });
    }

    private static void problem(JsonOut json, InputProblem problem) {
        json.text("where", problem.file());
        json.number("line", problem.line());
        json.text("message", problem.message());
        json.text("hint", problem.hint());
    }
}
