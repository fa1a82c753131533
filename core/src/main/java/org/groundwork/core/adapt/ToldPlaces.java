package org.groundwork.core.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.schedule.Forbidden;

/**
 * What athletes are told of the other places of a session's week.
 *
 * @param again the season as it is planned on that day with no change; empty where nothing can be moved in it
 * @param from the first day that is still open
 */
record ToldPlaces(Optional<SeasonPlan> again, LocalDate from) {

    Session of(Session session) {
        Optional<Session> now = again.flatMap(plan -> plan.findSession(session.id()));
        return session.withAlternatives(session.week()
                .monday()
                .datesUntil(session.week().sunday().plusDays(1))
                .flatMap(day -> Stream.of(Slot.values()).map(slot -> new DaySlot(day, slot)))
                .filter(at -> !at.equals(session.at()))
                .map(at -> told(at, now))
                .toList());
    }

    private Alternative told(DaySlot at, Optional<Session> session) {
        Optional<Session> ahead = session.filter(s -> !s.at().date().isBefore(from));
        if (session.isPresent() && ahead.isEmpty() || at.date().isBefore(from)) {
            return forbidden(at, Forbidden.PAST);
        }
        return ahead.map(s -> told(at, s)).orElseGet(() -> forbidden(at, Forbidden.PIN));
    }

    private static Alternative told(DaySlot at, Session session) {
        List<Alternative> all = new ArrayList<>(session.placement().alternatives());
        all.add(new Alternative(session.at(), Optional.of(0), Optional.empty()));
        return all.stream().filter(other -> other.at().equals(at)).findFirst().orElseThrow();
    }

    private static Alternative forbidden(DaySlot at, Forbidden reason) {
        return new Alternative(at, Optional.empty(), Optional.of(reason.word()));
    }
}
