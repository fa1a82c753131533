package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;

/** Which phases the races of a plan allow on a day. */
final class Calendar {

    private final FinishedPlan plan;
    private final ReviewContext context;
    private final List<Days> inSeason;
    private final List<Days> tapers;
    private final List<Days> recoveries;

    Calendar(FinishedPlan plan, ReviewContext context) {
        this.plan = plan;
        this.context = context;
        this.inSeason = merged();
        this.tapers = Taper.of(plan, context).stream()
                .map(taper -> new Days(taper.firstDay(), taper.race().date()))
                .toList();
        this.recoveries = plan.aRaces().stream().map(this::recovery).toList();
    }

    /** At least one phase. */
    Set<PhaseKind> allowed(LocalDate day) {
        Set<PhaseKind> allowed = EnumSet.noneOf(PhaseKind.class);
        if (holds(tapers, day)) {
            allowed.add(PhaseKind.TAPER);
        }
        if (holds(recoveries, day)) {
            allowed.add(PhaseKind.RECOVERY);
        }
        if (allowed.isEmpty()) {
            allowed.add(holds(inSeason, day) ? PhaseKind.IN_SEASON : PhaseKind.OFF_SEASON);
        }
        return allowed;
    }

    private static boolean holds(List<Days> stretches, LocalDate day) {
        return stretches.stream().anyMatch(days -> days.contains(day));
    }

    private Days recovery(FinishedRace race) {
        boolean isLong = race.distance().metres() > context.value(Parameter.RECOVERY_LONG_RACE_OVER_METRES);
        int days = context.value(isLong ? Parameter.RECOVERY_DAYS_LONG_RACE : Parameter.RECOVERY_DAYS_SHORT_RACE);
        return new Days(race.date().plusDays(1), race.date().plusDays(days));
    }

    private List<Days> merged() {
        List<Days> merged = new ArrayList<>();
        for (Days window : windows()) {
            int last = merged.size() - 1;
            if (last >= 0 && isNear(merged.get(last), window)) {
                LocalDate end = Stream.of(merged.get(last).end(), window.end())
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
                merged.set(last, new Days(merged.get(last).start(), end));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }

    private boolean isNear(Days earlier, Days later) {
        int apart = context.value(Parameter.SEASON_WINDOW_MERGE_DAYS);
        return !later.start().isAfter(earlier.end().plusDays(apart + 1L));
    }

    private List<Days> windows() {
        int before = context.value(Parameter.IN_SEASON_DAYS);
        int around = context.value(Parameter.B_RACE_WINDOW_DAYS);
        Stream<Days> a = plan.aRaces().stream().map(r -> new Days(r.date().minusDays(before), r.date()));
        Stream<Days> b = plan.bRaces().stream()
                .map(r -> new Days(r.date().minusDays(around), r.date().plusDays(around)));
        return Stream.concat(a, b).sorted(Comparator.comparing(Days::start)).toList();
    }
}
