package org.groundwork.core.plan.diff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;

/** Compares what two run plans ask for. A run that stands elsewhere in its week has moved; races are left to races. */
final class RunDiff {

    private RunDiff() {}

    static List<Change<PlannedRun>> between(SeasonPlan before, SeasonPlan after) {
        return between(trained(before), trained(after));
    }

    static List<Change<PlannedRun>> between(List<PlannedRun> before, List<PlannedRun> after) {
        return new Pairing<>(before, after)
                        .withoutSame(run -> List.of(run.at(), content(run)))
                        .by(run -> List.of(IsoWeek.of(run.at().date()), content(run)))
                        .by(PlannedRun::at)
                        .changes()
                        .stream()
                        .sorted(Comparator.comparing(RunDiff::firstPlace))
                        .toList();
    }

    private static LocalDate firstPlace(Change<PlannedRun> change) {
        LocalDate before = change.earliest().at().date();
        LocalDate after = change.latest().at().date();
        return before.isBefore(after) ? before : after;
    }

    private static List<Object> content(PlannedRun run) {
        return List.of(run.type(), run.minutes(), run.distance(), run.title());
    }

    private static List<PlannedRun> trained(SeasonPlan plan) {
        Set<LocalDate> raceDays = plan.races().stream().map(Race::date).collect(Collectors.toSet());
        return plan.runs().stream()
                .filter(run -> run.type() != RunType.RACE
                        || !raceDays.contains(run.at().date()))
                .toList();
    }
}
