package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Alternative;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Phase;
import org.junit.jupiter.api.Test;

class SeasonShapeTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 30);

    private static Race marathon(LocalDate date) {
        return new Race(date, Distance.MARATHON, Race.Priority.A, "Marathon");
    }

    @Test
    void aChangedRaceDateMovesTheTaperWithIt() {
        LocalDate race = LocalDate.of(2027, 4, 18);
        for (int days = 0; days < 14; days++) {
            SeasonPlan plan = Runners.lifter(START, List.of(marathon(race.plusDays(days))));
            Phase taper = phase(plan, PhaseKind.TAPER);
            assertThat(taper.span()).isEqualTo(new DateSpan(race.plusDays(days - 21L), race.plusDays(days)));
            assertThat(lastHeavyDaysBefore(plan, race.plusDays(days))).isGreaterThanOrEqualTo(10);
        }
    }

    private static long lastHeavyDaysBefore(SeasonPlan plan, LocalDate race) {
        return plan.sessions().stream()
                .filter(s -> s.kind() == SessionKind.HEAVY && s.at().date().isBefore(race))
                .mapToLong(s -> ChronoUnit.DAYS.between(s.at().date(), race))
                .min()
                .orElseThrow();
    }

    private static Phase phase(SeasonPlan plan, PhaseKind kind) {
        return plan.phases().stream().filter(p -> p.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void aPrimerStandsFourToSixDaysBeforeTheRaceAndNothingAfterIt() {
        LocalDate race = LocalDate.of(2027, 4, 18);
        SeasonPlan plan = Runners.lifter(START, List.of(marathon(race)));
        Session last = plan.sessions().stream()
                .filter(s -> s.at().date().isBefore(race))
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(last.kind()).isEqualTo(SessionKind.PRIMER);
        assertThat(ChronoUnit.DAYS.between(last.at().date(), race)).isBetween(4L, 6L);
    }

    @Test
    void phasesAndBlocksTileTheSeasonAcrossALeapDayAndTheYearsEnd() {
        SeasonPlan plan = Runners.lifter(LocalDate.of(2027, 12, 20), List.of(marathon(LocalDate.of(2028, 4, 9))));
        assertTiles(plan.season(), plan.phases().stream().map(Phase::span).toList());
        assertTiles(plan.season(), plan.blocks().stream().map(b -> b.span()).toList());
        assertThat(plan.season().contains(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(plan.sessions()).extracting(Session::id).anyMatch(id -> id.startsWith("2027-W52"));
        assertThat(plan.sessions()).extracting(Session::id).anyMatch(id -> id.startsWith("2028-W01"));
    }

    private static void assertTiles(DateSpan season, List<DateSpan> spans) {
        LocalDate next = season.start();
        for (DateSpan span : spans) {
            assertThat(span.start()).isEqualTo(next);
            next = span.end().plusDays(1);
        }
        assertThat(next).isEqualTo(season.end().plusDays(1));
    }

    @Test
    void aChangeToSummerTimeAltersNoGap() {
        SeasonPlan plan = Runners.lifter(START, List.of(marathon(LocalDate.of(2027, 4, 18))));
        assertThat(plan.season().contains(LocalDate.of(2027, 3, 28))).isTrue();
        assertThat(plan.sessions()).allSatisfy(s -> s.placement().justifications().stream()
                .flatMap(j -> j.minutes().stream())
                .forEach(minutes -> assertThat(minutes % 60).isZero()));
    }

    @Test
    void aNewcomerRehearsesFourToSixWeeksBeforeAnyHeavySession() {
        SeasonPlan plan = Runners.novice(START, List.of(marathon(LocalDate.of(2027, 4, 18))));
        assertThat(plan.blocks().get(0).focus()).isEqualTo(Focus.TECHNIQUE);
        assertThat(plan.blocks().get(0).span().days()).isBetween(28, 42);
        assertThat(plan.sessions().stream()
                        .filter(s -> s.kind() == SessionKind.HEAVY)
                        .map(s -> s.at().date()))
                .allMatch(d -> d.isAfter(plan.blocks().get(0).span().end()));
    }

    @Test
    void withoutARaceTheHorizonIsSixteenWeeksOrTheRunPlan() {
        SeasonPlan plan = Runners.lifter(START, List.of());
        assertThat(plan.season().end()).isEqualTo(START.plusWeeks(20).minusDays(1));
        assertThat(plan.phases()).extracting(Phase::kind).containsExactly(PhaseKind.OFF_SEASON);
    }

    @Test
    void aPinnedSessionStandsWhereItIsHeldAndCostsWhatWasSaid() {
        List<Race> races = List.of(marathon(LocalDate.of(2027, 4, 18)));
        SeasonPlan free = Runners.lifter(START, races);
        Session session = free.sessions().get(4);
        Alternative other = session.placement().alternatives().stream()
                .filter(a -> a.extraCost().isPresent() && a.extraCost().get() > 0)
                .findFirst()
                .orElseThrow();
        SeasonPlan pinned = Runners.lifter(START, races, Map.of(session.id(), other.at()), START);
        assertThat(pinned.sessions()).anySatisfy(s -> {
            assertThat(s.id()).isEqualTo(session.id());
            assertThat(s.at()).isEqualTo(other.at());
        });
        assertThat(pinned.objective().cost())
                .isEqualTo(free.objective().cost() + other.extraCost().orElseThrow());
    }

    @Test
    void aPinThatBreaksAHardConstraintIsAProblemThatNamesIt() {
        List<Race> races = List.of(marathon(LocalDate.of(2027, 4, 18)));
        SeasonPlan free = Runners.lifter(START, races);
        Session session = free.sessions().get(4);
        DaySlot occupied = session.placement().alternatives().stream()
                .filter(a -> a.forbidden().filter("occupied"::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .at();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Runners.lifter(START, races, Map.of(session.id(), occupied), START))
                .withMessageContaining("occupied");
    }

    @Test
    void nothingIsPlacedBeforeTheDayOfPlanning() {
        LocalDate asOf = START.plusWeeks(6);
        SeasonPlan plan = Runners.lifter(START, List.of(marathon(LocalDate.of(2027, 4, 18))), Map.of(), asOf);
        assertThat(plan.season().start()).isEqualTo(START);
        assertThat(plan.sessions()).isNotEmpty().allMatch(s -> !s.at().date().isBefore(asOf));
    }
}
