package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.core.plan.diff.SessionAspect;
import org.groundwork.core.plan.diff.SessionChange;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Phase;
import org.groundwork.formats.plan.PlanDiffText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the comparison of real plans says, held against the plans themselves. */
class PlanDiffTest {

    private static final LocalDate START = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void plansOfTheSameInputDoNotDiffer(long seed) {
        assertThat(PlanDiff.between(plan(seed), plan(seed)).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatChangedAppliedToThePlacesBeforeGivesThePlacesAfter(long seed) {
        SeasonPlan before = plan(seed);
        SeasonPlan after = plan(seed + 100);

        Map<String, DaySlot> places = places(before);
        for (SessionChange change : PlanDiff.between(before, after).sessions()) {
            change.session()
                    .after()
                    .map(Session::at)
                    .ifPresentOrElse(at -> places.put(change.id(), at), () -> places.remove(change.id()));
        }

        assertThat(places).as("seed %d", seed).isEqualTo(places(after));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sessionsThatNothingIsSaidOfAreTheSameWork(long seed) {
        SeasonPlan before = plan(seed);
        SeasonPlan after = plan(seed + 100);

        List<String> changed = PlanDiff.between(before, after).sessions().stream()
                .map(SessionChange::id)
                .toList();
        Map<String, String> work = work(before);
        Map<String, String> workAfter = work(after);

        assertThat(changed).as("seed %d", seed).doesNotHaveDuplicates();
        work.keySet().removeAll(changed);
        workAfter.keySet().removeAll(changed);
        assertThat(work).as("seed %d", seed).isEqualTo(workAfter);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyChangedSessionReallyDiffers(long seed) {
        SeasonPlan before = plan(seed);
        SeasonPlan after = plan(seed + 100);

        Map<String, String> work = work(before);
        Map<String, String> workAfter = work(after);

        assertThat(PlanDiff.between(before, after).sessions())
                .as("seed %d", seed)
                .allSatisfy(change -> assertThat(work.get(change.id())).isNotEqualTo(workAfter.get(change.id())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOtherWayRoundSaysTheOpposite(long seed) {
        SeasonPlan before = plan(seed);
        SeasonPlan after = plan(seed + 100);

        PlanDiff there = PlanDiff.between(before, after).reversed();
        PlanDiff back = PlanDiff.between(after, before);

        assertThat(back.season()).isEqualTo(there.season());
        assertThat(back.phases()).isEqualTo(there.phases());
        assertThat(back.blocks()).isEqualTo(there.blocks());
        assertThat(back.sessions()).as("seed %d", seed).isEqualTo(there.sessions());
        assertThat(back.races()).containsExactlyInAnyOrderElementsOf(there.races());
        assertThat(back.runs()).containsExactlyInAnyOrderElementsOf(there.runs());
        assertThat(back.warnings()).containsExactlyInAnyOrderElementsOf(there.warnings());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void daysThatNoChangedPhaseHoldsAreOfThePhaseTheyWere(long seed) {
        SeasonPlan before = plan(seed);
        SeasonPlan after = plan(seed + 100);
        PlanDiff diff = PlanDiff.between(before, after);

        START.datesUntil(START.plusWeeks(40))
                .filter(day -> diff.phases().stream().noneMatch(p -> p.days().contains(day)))
                .forEach(day -> assertThat(phaseOn(after, day))
                        .as("seed %d, %s", seed, day)
                        .isEqualTo(phaseOn(before, day)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSessionPinnedElsewhereIsSaidToMoveThere(long seed) {
        List<Race> races = races(seed);
        SeasonPlan before = Runners.lifter(START, races);
        Session session = before.sessions().get(2);
        DaySlot elsewhere = session.placement().alternatives().stream()
                .filter(alternative -> alternative.extraCost().isPresent())
                .findFirst()
                .orElseThrow()
                .at();

        PlanDiff diff = PlanDiff.between(before, Runners.lifter(START, races, Map.of(session.id(), elsewhere), START));

        assertThat(diff.sessions())
                .as("seed %d", seed)
                .filteredOn(change -> change.id().equals(session.id()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.is(SessionAspect.MOVED)).isTrue();
                    assertThat(change.session().latest().at()).isEqualTo(elsewhere);
                });
        assertThat(diff.changesBefore(START)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void evenTwoVeryDifferentPlansAreToldInFewLines(long seed) {
        PlanDiff diff = PlanDiff.between(plan(seed), plan(seed + 100));

        assertThat(new PlanDiffText(Units.METRIC).lines(diff))
                .as("seed %d", seed)
                .hasSizeBetween(1, 80)
                .allSatisfy(line -> assertThat(line).endsWith("."));
    }

    private static SeasonPlan plan(long seed) {
        return Runners.lifter(START, races(seed));
    }

    private static List<Race> races(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Race> races = new ArrayList<>();
        LocalDate day = START.plusDays(30);
        for (int i = random.nextInt(3); i >= 0; i--) {
            day = day.plusDays(20 + random.nextInt(50));
            Race.Priority priority = Race.Priority.values()[random.nextInt(3)];
            races.add(new Race(day, Distance.ofKilometres(5 + random.nextInt(38)), priority, "Race " + i));
        }
        return races;
    }

    private static Map<String, DaySlot> places(SeasonPlan plan) {
        return plan.sessions().stream().collect(Collectors.toMap(Session::id, Session::at, (a, b) -> a, TreeMap::new));
    }

    /** Place, kind, minutes, exercises, sets, amounts and loads of each session as one text. */
    private static Map<String, String> work(SeasonPlan plan) {
        return plan.sessions().stream()
                .collect(Collectors.toMap(Session::id, PlanDiffTest::work, (a, b) -> a, TreeMap::new));
    }

    private static String work(Session session) {
        return session.at() + " " + session.kind() + " " + session.minutes()
                + session.exercises().stream()
                        .map(e -> "\n" + e.exercise().id()
                                + e.sets().stream().map(PlanDiffTest::work).toList())
                        .collect(Collectors.joining());
    }

    private static String work(SetPrescription set) {
        return set.kind() + " " + set.amount() + " "
                + set.load().map(load -> load.load().text()) + " " + set.rir() + " " + set.restSeconds() + " "
                + set.intent();
    }

    private static Optional<Object> phaseOn(SeasonPlan plan, LocalDate day) {
        return plan.phases().stream()
                .filter(phase -> phase.span().contains(day))
                .findFirst()
                .map(Phase::kind);
    }
}
