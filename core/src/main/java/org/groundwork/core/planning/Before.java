package org.groundwork.core.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Demand;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.PastSession;
import org.groundwork.core.schedule.PublishedSession;
import org.groundwork.core.schedule.WeekDemand;
import org.groundwork.core.season.BlocksBefore;
import org.groundwork.core.season.Phase;
import org.groundwork.core.season.SeasonCalendar;
import org.groundwork.core.season.StartingPoint;
import org.groundwork.core.session.Adjustments;

/**
 * What lies behind the day that is planned from. A first plan has nothing behind it.
 *
 * @param calendar the season's days, those that are over as they were lived
 * @param start what the athlete began with, or came back with last
 * @param adjustments what has been learned and decided
 * @param blocks the blocks so far
 * @param continuation what is gone on from, if anything
 * @param asOf the first day that is planned
 * @param ids what sessions are called
 */
record Before(
        SeasonCalendar calendar,
        StartingPoint start,
        Adjustments adjustments,
        BlocksBefore blocks,
        Optional<Continuation> continuation,
        LocalDate asOf,
        SessionIds ids) {

    /** Further back no session matters to a place any more. */
    private static final int DAYS_THAT_BIND = 14;

    static Before of(PlanningInput input, Pinned pinned) {
        return input.before().map(known -> goingOn(input, known, pinned)).orElseGet(() -> beginning(input, pinned));
    }

    private static Before beginning(PlanningInput input, Pinned pinned) {
        Athlete athlete = input.athlete();
        LocalDate from = athlete.start().isAfter(input.asOf()) ? athlete.start() : input.asOf();
        SeasonCalendar calendar =
                SeasonCalendar.of(athlete.start(), athlete.races(), lastRun(input), input.methodology());
        return new Before(
                calendar,
                StartingPoint.of(athlete, from, input.methodology()),
                Adjustments.NONE,
                BlocksBefore.NONE,
                Optional.empty(),
                input.asOf(),
                new SessionIds(pinned.byId(), pinned.known(), Set.of()));
    }

    private static Before goingOn(PlanningInput input, Continuation known, Pinned pinned) {
        Athlete athlete = input.athlete();
        SeasonCalendar calendar = SeasonCalendar.of(
                        athlete.start(), athlete.races(), lastRun(input), input.methodology())
                .reaching(known.today())
                .after(lived(known.published(), input.asOf()));
        IsoWeek week = IsoWeek.of(input.asOf());
        List<Session> open =
                known.open().stream().filter(s -> s.week().compareTo(week) >= 0).toList();
        return new Before(
                calendar,
                known.start(),
                known.adjustments(),
                new BlocksBefore(known.published().mesocycles(), input.asOf()),
                Optional.of(known),
                input.asOf(),
                new SessionIds(pinned.byId(), open, known.ids()));
    }

    private static Optional<LocalDate> lastRun(PlanningInput input) {
        return input.runs().stream().map(r -> r.at().date()).max(Comparator.naturalOrder());
    }

    private static List<Phase> lived(SeasonPlan published, LocalDate asOf) {
        List<Phase> lived = new ArrayList<>();
        for (Phase phase : published.phases()) {
            LocalDate start = phase.span().start();
            if (start.isBefore(asOf)) {
                LocalDate end = phase.span().end();
                lived.add(new Phase(phase.kind(), new DateSpan(start, end.isBefore(asOf) ? end : asOf.minusDays(1))));
            }
        }
        return lived;
    }

    List<Session> held() {
        return continuation.map(Continuation::held).orElse(List.of());
    }

    /** {@code runs} with those of the past as they were published. */
    List<PlannedRun> runs(List<PlannedRun> runs) {
        if (continuation.isEmpty()) {
            return runs;
        }
        LocalDate since = calendar.season().start();
        Stream<PlannedRun> before = runs.stream().filter(r -> r.at().date().isBefore(since));
        Stream<PlannedRun> lived = continuation.get().published().runs().stream()
                .filter(r -> r.at().date().isBefore(asOf));
        Stream<PlannedRun> ahead = runs.stream().filter(r -> !r.at().date().isBefore(asOf));
        return Stream.concat(before, Stream.concat(lived, ahead)).toList();
    }

    /**
     * What the athlete was told of the days ahead. What a person moved is not bound to where it was announced, unless it
     * has taken the place of another of its kind.
     */
    List<PublishedSession> published() {
        List<Session> told = continuation.stream()
                .flatMap(known -> known.open().stream())
                .filter(s -> !s.at().date().isBefore(asOf))
                .toList();
        return told.stream()
                .filter(s -> !ids.isMoved(s) || told.stream().anyMatch(other -> ids.takesPlaceOf(s, other)))
                .map(s -> new PublishedSession(s.kind(), s.at()))
                .toList();
    }

    List<PastSession> past() {
        LocalDate since = asOf.minusDays(DAYS_THAT_BIND);
        Stream<PastSession> asked = held().stream().map(s -> new PastSession(SessionTypes.of(s), s.at()));
        return Stream.concat(asked, besides())
                .filter(s -> !s.at().date().isBefore(since))
                .toList();
    }

    /** Heavy lifting that no plan asked for, on days on which nothing else was held. */
    private Stream<PastSession> besides() {
        Set<LocalDate> days = held().stream().map(s -> s.at().date()).collect(Collectors.toSet());
        return continuation.stream()
                .flatMap(known -> known.heavyBesides().stream())
                .filter(at -> at.date().isBefore(asOf) && days.add(at.date()))
                .map(at -> new PastSession(SessionTypes.HEAVY, at));
    }

    /** {@code weeks}, each due as many sessions less as were cancelled in it: those worth least. */
    List<WeekDemand> lessCancelled(List<WeekDemand> weeks) {
        return continuation.isEmpty()
                ? weeks
                : weeks.stream()
                        .map(w -> less(w, continuation.get().cancelledIn(w.week())))
                        .toList();
    }

    /** {@code leftOut}, and what the athlete cancelled in weeks that are not over: at no cost, for they wanted it so. */
    List<LeftOut> withCancelled(List<LeftOut> leftOut) {
        List<LeftOut> all = new ArrayList<>(leftOut);
        IsoWeek current = IsoWeek.of(asOf);
        continuation.ifPresent(known -> known.cancelled().forEach((id, kind) -> {
            IsoWeek week = IsoWeek.parse(id.substring(0, id.lastIndexOf('-')));
            if (week.compareTo(current) >= 0) {
                all.add(new LeftOut(week, kind, 0, List.of(Forbidden.PIN.word())));
            }
        }));
        all.sort(Comparator.comparing(LeftOut::week));
        return all;
    }

    private static WeekDemand less(WeekDemand week, int cancelled) {
        if (cancelled == 0) {
            return week;
        }
        List<Demand> demands = new ArrayList<>(week.demands());
        for (int i = 0; i < cancelled; i++) {
            demands.stream()
                    .filter(d -> d.maximum() > 0)
                    .min(Comparator.comparing((Demand d) -> d.wished() == 0)
                            .thenComparing(d -> d.values().get(d.maximum() - 1)))
                    .ifPresent(least -> demands.set(demands.indexOf(least), oneLess(least)));
        }
        List<Demand> left = demands.stream().filter(d -> d.maximum() > 0).toList();
        return new WeekDemand(week.week(), left, Math.max(0, week.maxSessions() - cancelled));
    }

    private static Demand oneLess(Demand demand) {
        int most = demand.maximum() - 1;
        return new Demand(demand.type(), demand.values().subList(0, most), Math.min(demand.wished(), most));
    }

    /** What should have been held and was not, in a plan that holds {@code sessions}. */
    List<Session> missed(List<Session> sessions) {
        if (continuation.isEmpty()) {
            return List.of();
        }
        Set<String> there = ids(sessions);
        SeasonPlan published = continuation.get().published();
        return Stream.concat(published.sessions().stream(), published.missed().stream())
                .filter(s -> s.at().date().isBefore(asOf) && !there.contains(s.id()))
                .toList();
    }

    /** The ids that nothing in a plan that holds {@code sessions} is called by any more. */
    Set<String> retired(List<Session> sessions) {
        Set<String> retired = new TreeSet<>();
        continuation.ifPresent(known -> retired.addAll(known.ids()));
        retired.removeAll(ids(sessions));
        retired.removeAll(ids(missed(sessions)));
        return retired;
    }

    private static Set<String> ids(List<Session> sessions) {
        return sessions.stream().map(Session::id).collect(Collectors.toSet());
    }
}
