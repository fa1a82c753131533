package org.groundwork.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.Justification;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.Placement;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.PricedSchedule;
import org.groundwork.core.schedule.Schedule;
import org.groundwork.core.schedule.ScheduledSession;

/** What a plan shows of a schedule. */
final class ScheduleViews {

    private ScheduleViews() {}

    /** Why a session stands where it stands, without the other places of its week. */
    static Placement placement(ScheduledSession placed) {
        List<Justification> reasons = placed.justifications().stream()
                .map(j -> new Justification(
                        j.rule(), j.text(), boxed(j.minutes()), boxed(j.preferredHours()), j.penalty()))
                .toList();
        return new Placement(placed.cost(), reasons, List.of());
    }

    /** {@code session} with the other places of its week, where it is one of {@code schedule}. */
    static Session priced(Session session, PricedSchedule schedule) {
        List<org.groundwork.core.schedule.Alternative> others =
                schedule.alternatives().get(session.at());
        return others == null
                ? session
                : session.withAlternatives(
                        others.stream().map(ScheduleViews::alternative).toList());
    }

    private static Alternative alternative(org.groundwork.core.schedule.Alternative other) {
        return new Alternative(
                other.at(), boxed(other.extraCost()), other.forbidden().map(Forbidden::word));
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    /** What of the schedule's left-out sessions falls short of the wish, by week. Others had something in their place. */
    static List<LeftOut> leftOut(Schedule schedule, Map<IsoWeek, Integer> wished) {
        return byWish(schedule, wished, true).stream()
                .map(l -> new LeftOut(
                        l.week(),
                        l.type().kind(),
                        l.cost(),
                        l.because().stream().map(Forbidden::word).toList()))
                .toList();
    }

    static Objective objective(Schedule schedule, Map<IsoWeek, Integer> wished) {
        List<WeekCost> weeks = new ArrayList<>();
        schedule.weekTerms().forEach(t -> weeks.add(new WeekCost(t.week(), t.rule(), t.penalty())));
        byWish(schedule, wished, false).stream()
                .filter(l -> l.cost() > 0)
                .forEach(l -> weeks.add(new WeekCost(l.week(), "stood-in-for", l.cost())));
        weeks.sort(Comparator.comparing(WeekCost::week).thenComparing(WeekCost::rule));
        return new Objective(schedule.cost(), schedule.bound(), weeks);
    }

    private static List<org.groundwork.core.schedule.LeftOut> byWish(
            Schedule schedule, Map<IsoWeek, Integer> wished, boolean missed) {
        Map<IsoWeek, List<org.groundwork.core.schedule.LeftOut>> byWeek =
                schedule.leftOut().stream().collect(Collectors.groupingBy(org.groundwork.core.schedule.LeftOut::week));
        List<org.groundwork.core.schedule.LeftOut> chosen = new ArrayList<>();
        byWeek.keySet().stream().sorted().forEach(week -> {
            List<org.groundwork.core.schedule.LeftOut> all = byWeek.get(week);
            int held = schedule.listSessions(week).size();
            int missing = Math.max(0, Math.min(all.size(), wished.getOrDefault(week, 0) - held));
            chosen.addAll(
                    missed ? all.subList(all.size() - missing, all.size()) : all.subList(0, all.size() - missing));
        });
        return chosen;
    }
}
