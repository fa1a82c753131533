package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.groundwork.app.usecase.ClassifyRuns;
import org.groundwork.core.run.RunPlanChanges;
import org.groundwork.core.run.TypeCorrection;

/** What is said in text below the listed runs: warnings, changes, and corrections to fill in. */
final class ClassifyRemarks {

    private ClassifyRemarks() {}

    static void write(ClassifyRuns.Result result, PrintWriter out) {
        result.warnings().forEach(warning -> out.print("Warning: " + warning + "\n"));
        result.changes().ifPresent(changes -> write(changes, out));
        if (!result.toCorrect().isEmpty()) {
            write(result.toCorrect(), out);
        }
    }

    private static void write(RunPlanChanges changes, PrintWriter out) {
        out.print(changes.isEmpty() ? "\nNothing changed.\n" : "\nWhat changed:\n");
        changes.sentences().forEach(sentence -> out.print("  " + sentence + "\n"));
    }

    private static void write(List<TypeCorrection> corrections, PrintWriter out) {
        out.print("\nWhere a doubtful run is wrong, put its type right and its line into the athlete file:\n");
        out.print("runs:\n  types:\n");
        corrections.forEach(correction -> out.print("    " + yaml(correction) + "\n"));
    }

    /** {@code "Club run": easy}, or {@code 2026-12-24: easy} where the run has no title. */
    private static String yaml(TypeCorrection correction) {
        String type = correction.type().name().toLowerCase(Locale.ROOT);
        String key = correction.date().map(Object::toString).orElseGet(() -> quoted(correction.title()));
        return key + ": " + type;
    }

    private static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
