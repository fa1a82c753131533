package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlaceRefusedException;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.IsoWeek;

/**
 * What moving a session today would come to: what the season would cost more than it costs when nothing is moved, or what
 * would refuse the move.
 */
public final class MovePrices {

    /** In a week this near to a racing phase or in one, rules that speak of placed sessions may answer a move. */
    private static final int WEEKS_NEAR = 4;

    private final Revision current;
    private final Revision met;
    private final LocalDate today;
    private final PlanAdapter adapter;
    private final Optional<SeasonPlan> again;
    private final ToldPlaces places;

    /** @param met {@code current} as it stands this morning */
    MovePrices(Revision current, Revision met, LocalDate today, PlanAdapter adapter) {
        this.current = current;
        this.met = met;
        this.today = today;
        this.adapter = adapter;
        this.again = findAgain();
        this.places = new ToldPlaces(again, new Held(met.inputs(), met.plan(), today).planFrom());
    }

    /** The season with no change, as a move would find it; empty where its pins no longer go. */
    private Optional<SeasonPlan> findAgain() {
        try {
            return Optional.of(adapter.again(met, today));
        } catch (InvalidInputException broken) {
            return Optional.empty();
        }
    }

    /**
     * The plan with the places of all its sessions. Rules that speak of placed sessions are not heard, as {@link #session}
     * hears them.
     */
    public SeasonPlan plan() {
        return current.plan().withSessions(this::told);
    }

    /** The session called {@code id} with its places, each price as exact as planning; empty where there is none. */
    public Optional<Session> session(String id) {
        return current.plan().findSession(id).map(session -> {
            Session told = told(session);
            return again.filter(plan -> isNearRaces(plan, told.week()))
                    .map(plan -> tried(told, place -> place.extraCost().isPresent()))
                    .orElse(told);
        });
    }

    private Session told(Session session) {
        Session told = places.of(session);
        return isOpen(session.id()) ? tried(told, place -> !place.at().date().isBefore(places.from())) : told;
    }

    /** Whether the session would be left out today, unless somebody moves it. */
    private boolean isOpen(String id) {
        boolean isDue = Stream.concat(met.plan().sessions().stream(), met.plan().missed().stream())
                .anyMatch(s -> s.id().equals(id));
        return isDue && again.filter(plan -> plan.findSession(id).isEmpty()).isPresent();
    }

    private static boolean isNearRaces(SeasonPlan plan, IsoWeek week) {
        DateSpan near = new DateSpan(week.monday(), week.plus(WEEKS_NEAR).sunday());
        return plan.phases().stream()
                .anyMatch(phase ->
                        phase.kind() != PhaseKind.OFF_SEASON && phase.span().overlaps(near));
    }

    private Session tried(Session session, Predicate<Alternative> which) {
        return session.withAlternatives(session.placement().alternatives().stream()
                .map(place -> which.test(place) ? tried(session.id(), place.at()) : place)
                .toList());
    }

    private Alternative tried(String id, DaySlot at) {
        try {
            SeasonPlan moved = adapter.moved(met, new Change.SessionMoved(id, at), today);
            long extra =
                    moved.objective().cost() - again.orElseThrow().objective().cost();
            return new Alternative(at, Optional.of(Math.toIntExact(extra)), Optional.empty());
        } catch (PlaceRefusedException refused) {
            return new Alternative(
                    at, Optional.empty(), Optional.of(refused.reason().word()));
        }
    }
}
