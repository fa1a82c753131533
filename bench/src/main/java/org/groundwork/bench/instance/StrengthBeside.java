package org.groundwork.bench.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Availability;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.SessionType;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.formats.methodology.MethodologyReader;

/** Strength that is due beside runs, with the rules and weights of the default methodology. */
final class StrengthBeside {

    private static final List<Demand> DEMANDS = List.of(
            demand(SessionKind.HEAVY, LoadClass.HEAVY_LEGS, false, List.of(1000, 500, 150)),
            demand(SessionKind.ENDURANCE, LoadClass.LIGHT_LEGS, false, List.of(800, 400, 120, 40)),
            demand(SessionKind.POWER, LoadClass.IMPACT, true, List.of(900, 300)));

    private StrengthBeside() {}

    private static Demand demand(SessionKind kind, LoadClass load, boolean jumps, List<Integer> values) {
        return new Demand(new SessionType(kind, load, jumps), values, values.size());
    }

    static SchedulingProblem runs(List<PlannedRun> runs, DateSpan season, int types, int sessions) {
        List<WeekDemand> weeks = new ArrayList<>();
        IsoWeek last = IsoWeek.of(season.end());
        for (IsoWeek week = IsoWeek.of(season.start()); week.compareTo(last) <= 0; week = week.plus(1)) {
            weeks.add(new WeekDemand(week, DEMANDS.subList(0, types), sessions));
        }
        return new SchedulingProblem(
                season,
                season.start(),
                SlotHours.DEFAULT,
                runs,
                Availability.ALWAYS,
                Set.of(),
                List.of(),
                List.of(),
                MethodologyReader.bundled(MethodologyReader.bundledIds().get(0)).placement(),
                weeks,
                List.of(),
                List.of(),
                List.of());
    }
}
