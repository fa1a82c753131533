package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.review.Review;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;

/** What a runner lifts besides the plan counts: the plan goes on from it. */
class UnplannedSessionsTest {

    private static final int SEASONS = 60;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final Review review = Review.of(methodology, catalogue);
    private final PlanAdapter adapter = new PlanAdapter(methodology, catalogue);

    private Revision begun(long seed) {
        PlanningInput input = seasons.season(seed);
        return adapter.begin(input.athlete(), input.runs(), input.asOf());
    }

    private static Change lifted(String exercise, LocalDate day) {
        List<LogEntry> sets = IntStream.range(0, 3)
                .<LogEntry>mapToObj(i -> new SetDone(
                        new EntryId("extra-" + i),
                        day.atTime(18, i),
                        Optional.empty(),
                        exercise,
                        SetDone.Kind.WORK,
                        Optional.of(Load.ofKilograms(50)),
                        5,
                        false,
                        OptionalInt.of(1),
                        Optional.empty()))
                .toList();
        return new Change.Logged(sets);
    }

    @Test
    void nobodyLiftsHeavilyOnTheDayAfterHeavySquatsThatNoPlanAskedFor() {
        int tried = 0;
        for (long seed = 0; seed < SEASONS; seed++) {
            Revision first = begun(seed);
            Optional<LocalDate> heavy = first.plan().sessions().stream()
                    .filter(s -> s.kind() == SessionKind.HEAVY)
                    .map(s -> s.at().date())
                    .filter(day -> day.isAfter(first.date().plusDays(7)))
                    .findFirst();
            if (heavy.isPresent()) {
                Revision after = adapter.adapt(
                        first,
                        lifted("back_squat", heavy.get().minusDays(1)),
                        heavy.get().minusDays(1));
                Revision morning = adapter.adapt(after, new Change.Logged(List.of()), heavy.get());
                assertThat(morning.plan().sessions())
                        .as("seed %d on %s", seed, heavy.get())
                        .noneMatch(s ->
                                s.kind() == SessionKind.HEAVY && s.at().date().equals(heavy.get()));
                assertThat(review.review(FinishedPlan.of(morning.plan())).findings())
                        .as("seed %d on %s", seed, heavy.get())
                        .isEmpty();
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(SEASONS / 5);
    }

    @Test
    void aLiftThatNobodyKnewGetsItsLoadsFromSetsThatNoPlanAskedFor() {
        int tried = 0;
        for (long seed = 0; seed < SEASONS; seed++) {
            Revision first = begun(seed);
            Optional<Exercise> unknown = first.plan().sessions().stream()
                    .flatMap(s -> s.exercises().stream())
                    .filter(UnplannedSessionsTest::lacksLoad)
                    .map(ExercisePrescription::exercise)
                    .filter(e -> !first.inputs().athlete().training().lifts().containsKey(e.id()))
                    .findFirst();
            if (unknown.isPresent()) {
                LocalDate day = first.plan().sessions().get(0).at().date();
                Revision after = adapter.adapt(first, lifted(unknown.get().id(), day), day);
                assertThat(after.because())
                        .as("seed %d", seed)
                        .anyMatch(line -> line.startsWith(unknown.get().name() + ": sets that no plan asked for"));
                assertThat(adapter.learnedSince(first, after))
                        .as("seed %d", seed)
                        .anyMatch(line -> line.startsWith(unknown.get().name() + ": sets that no plan asked for"));
                assertThat(ahead(after, day, unknown.get()))
                        .as("seed %d, %s", seed, unknown.get().id())
                        .noneMatch(UnplannedSessionsTest::lacksLoad);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(SEASONS / 5);
    }

    private static List<ExercisePrescription> ahead(Revision revision, LocalDate day, Exercise exercise) {
        return revision.plan().sessions().stream()
                .filter(s -> s.at().date().isAfter(day))
                .map(Session::exercises)
                .flatMap(List::stream)
                .filter(e -> e.exercise().equals(exercise))
                .toList();
    }

    private static boolean lacksLoad(ExercisePrescription prescription) {
        return prescription.exercise().loading().isWeighed()
                && !prescription.exercise().held()
                && prescription.workSets().stream().anyMatch(s -> s.load().isEmpty());
    }
}
