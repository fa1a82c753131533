package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.junit.jupiter.api.Test;

/**
 * What is told of a place is what comes of moving there. The system property {@code groundwork.toldPrices} asks for more
 * seeds, {@code groundwork.firstToldPrice} names the first, and {@code groundwork.tellPrices} tells how many places held.
 */
class ToldPricesTest {

    private static final int SEEDS = Integer.getInteger("groundwork.toldPrices", 12);
    private static final long FIRST = Long.getLong("groundwork.firstToldPrice", 0);
    private static final boolean TELL = Boolean.getBoolean("groundwork.tellPrices");
    private static final int EVERY_SO_MANY = 30;

    private final RandomSeasons seasons = new RandomSeasons(Runners.CATALOGUE, Runners.METHODOLOGY);
    private final RandomChanges changes = new RandomChanges(seasons);
    private final PlanAdapter adapter = new PlanAdapter(Runners.METHODOLOGY, Runners.CATALOGUE);
    private final TakenPlaces places = new TakenPlaces(adapter);

    @Test
    void everyPriceToldOfAPlaceHoldsWhenItIsTakenAndWhatIsForbiddenIsRefused() {
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            live(seed);
            if (TELL) {
                System.out.println("up to seed " + seed + " " + places.counts() + places.broken());
            }
        }
        assertThat(places.broken()).as("%s", places.counts()).isEmpty();
    }

    private void live(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PlanningInput input = seasons.season(seed);
        LocalDate day = input.asOf().plusDays(random.nextInt(40));
        Revision now = adapter.begin(input.athlete(), input.runs(), day);
        for (int i = random.nextInt(6); i > 0; i--) {
            day = day.plusDays(random.nextInt(5));
            now = changed(now, day, random);
        }
        LocalDate today = day.plusDays(random.nextInt(4));
        IsoWeek week = IsoWeek.of(today);
        places.take(
                "seed " + seed,
                now,
                today,
                s -> s.week().equals(week) || s.week().compareTo(week) > 0 && random.nextInt(EVERY_SO_MANY) == 0);
    }

    private Revision changed(Revision now, LocalDate day, SplittableRandom random) {
        Optional<Change> change =
                switch (random.nextInt(6)) {
                    case 0, 1 -> move(now, day, random);
                    case 2 -> log(now.plan(), day, random);
                    default -> changes.any(now.plan(), day, random);
                };
        try {
            return change.isEmpty() ? now : adapter.adapt(now, change.get(), day);
        } catch (InvalidInputException refused) {
            return now;
        }
    }

    private static Optional<Change> move(Revision now, LocalDate day, SplittableRandom random) {
        List<Change> moves = now.plan().sessions().stream()
                .filter(s -> !s.at().date().isBefore(day) && s.at().date().isBefore(day.plusDays(12)))
                .flatMap(s -> open(s).map(place -> (Change) new Change.SessionMoved(s.id(), place.at())))
                .toList();
        return moves.isEmpty() ? Optional.empty() : Optional.of(moves.get(random.nextInt(moves.size())));
    }

    private static Stream<Alternative> open(Session session) {
        return session.placement().alternatives().stream()
                .filter(place -> place.extraCost().isPresent());
    }

    private static Optional<Change> log(SeasonPlan plan, LocalDate day, SplittableRandom random) {
        EntryId id = new EntryId("rated-" + random.nextInt(1_000_000));
        return plan.sessions().stream()
                .filter(s -> !s.at().date().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(s -> new Change.Logged(List.of(new SessionRated(
                        id, s.at().date().atTime(18, 0), Optional.of(s.id()), OptionalInt.of(6), OptionalInt.of(40)))));
    }

    @Test
    void aPlanBegunInTheMiddleOfAWeekAndOfASeasonTellsWhatMovesCome() {
        SeasonPlan season = Runners.lifter(LocalDate.of(2026, 11, 30), List.of());
        LocalDate begun = LocalDate.of(2026, 12, 10);
        Revision first = adapter.begin(season.athlete(), season.runs(), begun);
        IsoWeek week = IsoWeek.of(begun);
        for (LocalDate today = begun; !today.isAfter(week.sunday()); today = today.plusDays(1)) {
            places.take("begun late", first, today, s -> s.week().equals(week));
        }
        assertThat(places.broken()).isEmpty();
        assertThat(places.counts()).containsKeys("priced and taken", "forbidden and refused");
    }

    @Test
    void daysThatAreOverArePastAndSoAreTheOtherPlacesOfWhatWasHeld() {
        LocalDate start = LocalDate.of(2026, 11, 30);
        SeasonPlan season = Runners.lifter(start, List.of());
        Revision first = adapter.begin(season.athlete(), season.runs(), start);
        Session held = first.plan().sessions().get(0);
        Session ahead = first.plan().sessions().get(1);
        LocalDate today = held.at().date().plusDays(1);
        assertThat(told(first, held, today)).allMatch(place -> place.forbidden().equals(Optional.of("past")));
        assertThat(told(first, ahead, today))
                .filteredOn(place -> place.at().date().isBefore(today))
                .isNotEmpty()
                .allMatch(place -> place.forbidden().equals(Optional.of("past")));
        assertThat(told(first, ahead, today))
                .filteredOn(place -> !place.at().date().isBefore(today))
                .filteredOn(place -> place.at().slot() == Slot.PM)
                .anyMatch(place -> place.extraCost().isPresent());
    }

    private List<Alternative> told(Revision now, Session session, LocalDate today) {
        return adapter.prices(now, today)
                .session(session.id())
                .orElseThrow()
                .placement()
                .alternatives();
    }
}
