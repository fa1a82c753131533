package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.junit.jupiter.api.Test;

/** What was trained or answered on one day, and comes to be told on a later one. */
class LateTruthTest {

    private static final CheckIn SORE = new CheckIn(
            Set.of(), Set.of(), 4, List.of(), List.of(new CheckIn.Soreness(Muscle.QUADRICEPS, 5, true, false, false)));

    private final PlanAdapter adapter = new PlanAdapter(Runners.METHODOLOGY, Runners.CATALOGUE);
    private final Revision begun = begun();
    private final Session first = begun.plan().sessions().get(0);
    private final Session second = begun.plan().sessions().get(1);
    private final LocalDate day = second.at().date();
    private final Revision logged =
            adapter.adapt(begun, rated(first, first.at().date()), first.at().date());

    private Revision begun() {
        RandomSeasons seasons = new RandomSeasons(Runners.CATALOGUE, Runners.METHODOLOGY);
        for (long seed = 0; ; seed++) {
            PlanningInput input = seasons.season(seed);
            Revision begun = adapter.begin(input.athlete(), input.runs(), input.asOf());
            List<Session> sessions = begun.plan().sessions();
            boolean isSettled = sessions.size() > 6
                    && sessions.get(1).at().date().isAfter(sessions.get(0).at().date())
                    && sessions.get(2)
                            .at()
                            .date()
                            .isAfter(sessions.get(1).at().date().plusDays(2))
                    && sessions.get(1).at().date().getDayOfWeek().getValue() < 5;
            if (isSettled) {
                return begun;
            }
        }
    }

    private static Change rated(Session session, LocalDate day) {
        return new Change.Logged(List.of(new SessionRated(
                new EntryId("rated-" + session.id()),
                day.atTime(18, 0),
                Optional.of(session.id()),
                OptionalInt.of(6),
                OptionalInt.of(40))));
    }

    private static Change checkedIn(Session session, LocalDate day) {
        return new Change.CheckInGiven(new CheckedIn(
                new EntryId("asked-" + session.id()), day.atTime(6, 30), Optional.of(session.id()), Optional.of(SORE)));
    }

    @Test
    void aCheckInToldTwoDaysLateAsksForWhatItWouldHaveAskedThatMorning() {
        Revision inTime = adapter.adapt(logged, checkedIn(second, day), day);
        Revision late = adapter.adapt(logged, checkedIn(second, day), day.plusDays(2));
        assertThat(late.date()).isEqualTo(day.plusDays(2));
        assertThat(late.because()).containsAll(inTime.because());
        assertThat(late.inputs().standing().settled().get(second.id()))
                .isEqualTo(inTime.inputs().standing().settled().get(second.id()));
        assertThat(late.inputs().standing().heldBack())
                .isEqualTo(inTime.inputs().standing().heldBack());
    }

    @Test
    void aSessionToldLateWasAskedForAsItsLateCheckInLeftIt() {
        LocalDate told = day.plusDays(2);
        Revision checked = adapter.adapt(logged, checkedIn(second, day), told);
        Revision late = adapter.adapt(checked, rated(second, day), told);
        Session held = late.plan().findSession(second.id()).orElseThrow();
        assertThat(held.at().date()).isEqualTo(day);
        assertThat(held.exercises())
                .isEqualTo(late.inputs().standing().settled().get(second.id()).exercises());
    }

    @Test
    void aSessionThatThePlanTookForMissedWasHeldWhenItsLogComes() {
        LocalDate told = day.plusDays(2);
        Revision missed = adapter.adapt(logged, new Change.Logged(List.of()), told);
        assertThat(missed.plan().sessions())
                .noneMatch(s -> s.id().equals(second.id()) && s.at().date().equals(day));
        Revision late = adapter.adapt(missed, rated(second, day), told);
        assertThat(late.plan().findSession(second.id()).orElseThrow().at().date())
                .isEqualTo(day);
        assertThat(late.plan().missed()).noneMatch(s -> s.id().equals(second.id()));
    }

    @Test
    void aCheckInCountsOnItsDayThoughThePlanTookItsSessionForMissed() {
        LocalDate told = day.plusDays(2);
        Revision missed = adapter.adapt(logged, new Change.Logged(List.of()), told);
        Revision checked = adapter.adapt(missed, checkedIn(second, day), told);
        Revision late = adapter.adapt(checked, rated(second, day), told);
        Session settled = checked.inputs().standing().settled().get(second.id());
        assertThat(settled.at().date()).isEqualTo(day);
        assertThat(late.plan().findSession(second.id()).orElseThrow().exercises())
                .isEqualTo(settled.exercises());
    }

    @Test
    void aCheckInOfADayOnWhichTheSessionWasNotDueIsRefusedHoweverLate() {
        Revision before =
                adapter.adapt(logged, new Change.Logged(List.of()), first.at().date());
        Change wrongDay = checkedIn(second, day.minusWeeks(1));
        assertThatThrownBy(() -> adapter.adapt(before, wrongDay, day.plusDays(2)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(day.minusWeeks(1).toString());
    }
}
