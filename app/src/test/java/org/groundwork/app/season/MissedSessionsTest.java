package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.junit.jupiter.api.Test;

/** What a missed session leaves as it is. */
class MissedSessionsTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 30);

    private final PlanAdapter adapter = new PlanAdapter(Runners.METHODOLOGY, Runners.CATALOGUE);

    private Revision begun() {
        SeasonPlan plan = Runners.lifter(START, List.of());
        return adapter.begin(plan.athlete(), plan.runs(), START);
    }

    private Revision on(Revision revision, LocalDate day) {
        return adapter.adapt(revision, new Change.Logged(List.of()), day);
    }

    @Test
    void theOthersOfItsWeekKeepTheirTurnOfLifts() {
        Revision begun = begun();
        int tried = 0;
        for (int week = 1; week < 12; week++) {
            List<Session> sessions = sessions(begun.plan(), START.plusWeeks(week));
            if (sessions.size() == 2) {
                Revision after = missedForGood(begun, sessions.get(0));
                Optional<Session> other = after.plan()
                        .findSession(sessions.get(1).id())
                        .filter(s -> s.at().date().isAfter(after.date()));
                if (other.isPresent()) {
                    assertThat(lifts(other.get()))
                            .as("missed on %s", after.date())
                            .isEqualTo(lifts(sessions.get(1)));
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
    }

    /** Missed on its day, and again on every other that it finds. */
    private Revision missedForGood(Revision revision, Session session) {
        LocalDate day = session.at().date();
        Revision after = adapter.adapt(on(revision, day), new Change.SessionMissed(session.id()), day);
        return after.plan()
                .findSession(session.id())
                .map(later -> missedForGood(after, later))
                .orElse(after);
    }

    private static List<Session> sessions(SeasonPlan plan, LocalDate monday) {
        return plan.sessions().stream()
                .filter(s -> s.week().monday().equals(monday))
                .toList();
    }

    private static List<String> lifts(Session session) {
        return session.exercises().stream().map(e -> e.exercise().id()).toList();
    }

    /** A horizon moves on once less than twelve weeks are left of it. */
    @Test
    void theHorizonMovesOnTheNextDayAndNotWithTheSessionMissedOnTheLast() {
        int tried = 0;
        for (int i = 0; i < 7; i++) {
            LocalDate start = START.plusDays(i);
            Revision begun = adapter.begin(Runners.lifter(start, List.of()).athlete(), List.of(), start);
            LocalDate last = begun.plan().season().end().plusDays(1).minusWeeks(12);
            Revision before = on(begun, last);
            Optional<Session> due = before.plan().sessions().stream()
                    .filter(s -> s.at().date().equals(last))
                    .findFirst();
            if (due.isPresent()) {
                Revision missed =
                        adapter.adapt(before, new Change.SessionMissed(due.get().id()), last);
                assertThat(missed.plan().season()).isEqualTo(before.plan().season());
                LocalDate moved = on(missed, last.plusDays(1)).plan().season().end();
                assertThat(moved).isAfter(before.plan().season().end());
                tried++;
            }
        }
        assertThat(tried).isPositive();
    }
}
