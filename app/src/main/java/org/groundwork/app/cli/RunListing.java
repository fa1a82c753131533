package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.groundwork.app.usecase.ClassifyRuns;
import org.groundwork.core.run.PlannedRun;

/** The ways in which classified runs are written. */
enum RunListing {
    TEXT {
        @Override
        void write(ClassifyRuns.Result result, PrintWriter out) {
            for (PlannedRun run : result.runs()) {
                out.printf(
                        Locale.ROOT,
                        "%s %s  %-12s %3d %%%s %8s %8s  %s%n",
                        run.at().date(),
                        run.at().slot(),
                        run.type(),
                        run.confidencePercent(),
                        run.doubtful() ? " ?" : "  ",
                        minutesText(run),
                        kmText(run),
                        RunCells.oneLine(run.title()));
                because(result.doubts().of(run), out);
            }
            long doubtful = result.runs().stream().filter(PlannedRun::doubtful).count();
            out.printf(
                    Locale.ROOT,
                    "%d entries, %d doubtful (marked ?)%n",
                    result.runs().size(),
                    doubtful);
            ClassifyRemarks.write(result, out);
        }
    },
    JSON {
        @Override
        void write(ClassifyRuns.Result result, PrintWriter out) {
            out.println(RunListingJson.of(result));
        }
    },
    TSV {
        @Override
        void write(ClassifyRuns.Result result, PrintWriter out) {
            out.print("date\tslot\ttype\tconfidence\tdoubtful\tminutes\tkm\ttitle\tsource\tdoubts\n");
            for (PlannedRun run : result.runs()) {
                out.print(String.join(
                                "\t",
                                run.at().date().toString(),
                                run.at().slot().name(),
                                run.type().name(),
                                RunCells.confidence(run).toPlainString(),
                                Boolean.toString(run.doubtful()),
                                RunCells.minutes(run),
                                RunCells.km(run),
                                RunCells.oneLine(run.title()),
                                RunCells.oneLine(run.source()),
                                String.join("; ", result.doubts().of(run)))
                        + "\n");
            }
        }
    };

    /** Writes {@code result}, the runs in their order; every line ends in a line feed. */
    abstract void write(ClassifyRuns.Result result, PrintWriter out);

    private static void because(List<String> doubts, PrintWriter out) {
        if (!doubts.isEmpty()) {
            out.print("               because: " + String.join("; ", doubts) + "\n");
        }
    }

    private static String minutesText(PlannedRun run) {
        return run.minutes().isPresent() ? RunCells.minutes(run) + " min" : "";
    }

    private static String kmText(PlannedRun run) {
        return run.distance().isPresent() ? RunCells.km(run) + " km" : "";
    }
}
