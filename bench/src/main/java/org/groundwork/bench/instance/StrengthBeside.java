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

    private static final List<Kind> KINDS = List.of(
            new Kind(new SessionType(SessionKind.HEAVY, LoadClass.HEAVY_LEGS, false), List.of(300, 150, 60)),
            new Kind(new SessionType(SessionKind.ENDURANCE, LoadClass.LIGHT_LEGS, false), List.of(250, 120, 50)),
            new Kind(new SessionType(SessionKind.POWER, LoadClass.IMPACT, true), List.of(280, 100, 40)));

    private StrengthBeside() {}

    private record Kind(SessionType type, List<Integer> values) {

        Demand demand(int sessions) {
            return new Demand(type, values.subList(0, sessions), sessions);
        }
    }

    /** {@code sessions} shared out among {@code types}, the first types getting what is left over, each at least one. */
    private static List<Demand> demands(int types, int sessions) {
        List<Demand> demands = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            int share = sessions / types + (type < sessions % types ? 1 : 0);
            demands.add(KINDS.get(type).demand(Math.max(1, share)));
        }
        return demands;
    }

    static SchedulingProblem runs(List<PlannedRun> runs, DateSpan season, int types, int sessions) {
        List<WeekDemand> weeks = new ArrayList<>();
        IsoWeek last = IsoWeek.of(season.end());
        for (IsoWeek week = IsoWeek.of(season.start()); week.compareTo(last) <= 0; week = week.plus(1)) {
            weeks.add(new WeekDemand(week, demands(types, sessions), sessions));
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
