package org.groundwork.formats.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Reads calendars and tables in which strength stands among runs: days and halves of days, no sets. */
final class RunsWithStrength {

    private static final Set<RunType> NO_RUN = EnumSet.of(RunType.STRENGTH, RunType.REST);

    private final InputProblems problems;

    RunsWithStrength(InputProblems problems) {
        this.problems = problems;
    }

    FinishedPlan read(String file, byte[] content, ReadingContext context) {
        RunPlanReading reading = new RunPlanReader().read(file, content, context);
        problems.addAll(reading.problems());
        List<PlannedRun> strength =
                reading.runs().stream().filter(r -> r.type() == RunType.STRENGTH).toList();
        return new FinishedPlan(
                EnumSet.of(Part.RUNS, Part.SLOTS),
                Optional.empty(),
                FinishedAthlete.UNKNOWN,
                SlotHours.DEFAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                reading.runs().stream().filter(r -> !NO_RUN.contains(r.type())).map(RunsWithStrength::run).toList(),
                strength.stream().map(RunsWithStrength::session).toList(),
                List.of(),
                Optional.empty());
    }

    private static FinishedRun run(PlannedRun run) {
        return new FinishedRun(
                run.at().date(), Optional.of(run.at().slot()), run.type(), run.doubtful(), run.distance(), run.title());
    }

    private static FinishedSession session(PlannedRun strength) {
        return new FinishedSession(
                "",
                strength.at().date(),
                Optional.of(strength.at().slot()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
