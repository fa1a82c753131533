package org.groundwork.bench.instance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;

/** Strength beside a run plan that somebody published. */
final class RealSeasons {

    private RealSeasons() {}

    static SchedulingProblem season(Path plan, int types, int sessions) {
        List<PlannedRun> runs = new RunPlanReader()
                .read(plan, ReadingContext.of(ZoneOffset.UTC))
                .runs();
        List<LocalDate> days = runs.stream()
                .map(run -> run.at().date())
                .sorted(Comparator.naturalOrder())
                .toList();
        DateSpan season = new DateSpan(days.get(0), days.get(days.size() - 1));
        return StrengthBeside.runs(runs, season, types, sessions);
    }
}
