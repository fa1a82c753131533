package org.groundwork.app.season;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.Race;

/** Makes changes of most kinds, as life brings them; the same random source makes the same changes. */
public final class RandomChanges {

    private final RandomSeasons seasons;

    /** @param seasons where other run plans come from */
    public RandomChanges(RandomSeasons seasons) {
        this.seasons = seasons;
    }

    /** A change to {@code plan} on {@code day}; empty where the one drawn has nothing to change. */
    public Optional<Change> any(SeasonPlan plan, LocalDate day, SplittableRandom random) {
        List<Session> ahead = plan.sessions().stream()
                .filter(s -> !s.at().date().isBefore(day))
                .toList();
        Optional<Session> next = ahead.stream().findFirst();
        List<Race> races = plan.athlete().races().stream()
                .filter(r -> r.date().isAfter(day))
                .toList();
        LocalDate later = day.plusDays(random.nextInt(120));
        return switch (random.nextInt(11)) {
            case 0 ->
                Optional.of(new Change.RaceAdded(new Race(
                        later,
                        Distance.ofKilometres(List.of(5.0, 10.0, 21.1, 42.195).get(random.nextInt(4))),
                        Race.Priority.values()[random.nextInt(3)],
                        "")));
            case 1 ->
                races.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Change.RaceMoved(races.get(0).date(), later));
            case 2 ->
                races.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Change.RaceDropped(races.get(0).date()));
            case 3 -> Optional.of(Change.ill(new DateSpan(day, day.plusDays(random.nextInt(18)))));
            case 4 ->
                Optional.of(new Change.WentAway(new Away(
                        new DateSpan(day.plusDays(3), day.plusDays(3 + random.nextInt(12))),
                        Optional.of(random.nextBoolean() ? Set.of() : Set.of(Equipment.BAND)))));
            case 5 ->
                Optional.of(new Change.GotHurt(
                        new Pain(Pain.Site.values()[random.nextInt(Pain.Site.values().length)], random.nextInt(6))));
            case 6 ->
                next.map(s -> new Change.SessionShortened(
                        s.id(), 10 + random.nextInt(25), Optional.of(Set.of(Equipment.BAND))));
            case 7 -> next.map(s -> new Change.SessionCancelled(s.id()));
            case 8 -> next.filter(s -> s.at().date().equals(day)).map(s -> new Change.SessionMissed(s.id()));
            case 9 -> {
                List<String> swaps =
                        next.map(s -> s.exercises().get(0).exercise().swaps()).orElse(List.of());
                yield swaps.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Change.ExerciseSwapped(
                                next.get().exercises().get(0).exercise().id(), swaps.get(0)));
            }
            default ->
                Optional.of(new Change.RunsReplaced(
                        seasons.season(random.nextInt(10_000)).runs()));
        };
    }
}
