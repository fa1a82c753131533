package org.groundwork.app.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.PlanAdapter;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.Circumstances;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.Session;
import org.groundwork.core.planning.PlanningInput;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.strength.LoadableLoads;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.groundwork.formats.methodology.MethodologyReader;
import org.junit.jupiter.api.Test;

/** Technique is learned far from failure, where sets tell no strength; what was found there is not forgotten. */
class UnknownLiftsTest {

    private static final int SEASONS = 60;

    private final Catalogue catalogue = CatalogueReader.bundled();
    private final Methodology methodology = MethodologyReader.bundled("runner-strength");
    private final RandomSeasons seasons = new RandomSeasons(catalogue, methodology);
    private final PlanAdapter adapter = new PlanAdapter(methodology, catalogue);

    private record Found(Session session, ExercisePrescription prescription) {}

    @Test
    void aTechniqueBlockAsksAgainForTheLoadThatWasFoundAndForNoHeavierOne() {
        int tried = 0;
        for (long seed = 0; seed < SEASONS; seed++) {
            PlanningInput input = seasons.season(seed);
            Revision first = adapter.begin(input.athlete(), input.runs(), input.asOf());
            Optional<Found> unknown = isUsualGym(input) ? unknown(first) : Optional.empty();
            if (unknown.isPresent()) {
                Session session = unknown.get().session();
                Exercise exercise = unknown.get().prescription().exercise();
                Load found =
                        loads(input, exercise).nearest(Load.ofKilograms(25)).orElseThrow();
                Revision after = adapter.adapt(
                        first, logged(unknown.get(), found), session.at().date());
                assertThat(after.because())
                        .as("seed %d", seed)
                        .anyMatch(line -> line.startsWith(exercise.name() + ": the load that was found"));
                assertThat(technique(after, session, exercise))
                        .as("seed %d, %s", seed, exercise.id())
                        .allMatch(set -> set.load()
                                .filter(l -> l.load().compareTo(found) <= 0)
                                .isPresent());
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(3);
    }

    private LoadableLoads loads(PlanningInput input, Exercise exercise) {
        Circumstances circumstances = input.athlete().circumstances();
        return LoadableLoads.of(exercise, circumstances.equipment(), circumstances.inventory(), methodology);
    }

    private static boolean isUsualGym(PlanningInput input) {
        return input.athlete().circumstances().inventory().equals(LoadInventory.UNKNOWN);
    }

    private static Optional<Found> unknown(Revision revision) {
        return revision.plan().sessions().stream()
                .filter(s -> s.focus() == Focus.TECHNIQUE)
                .flatMap(s -> s.exercises().stream()
                        .filter(UnknownLiftsTest::isUnknown)
                        .map(e -> new Found(s, e)))
                .findFirst();
    }

    private static boolean isUnknown(ExercisePrescription prescription) {
        SetPrescription set = prescription.workSets().get(0);
        return prescription.exercise().loading().isWeighed()
                && !set.held()
                && set.load().isEmpty()
                && set.rir().orElse(0) > 3;
    }

    /** Every work set of it with the same load, as hard as asked for. */
    private static Change logged(Found found, Load load) {
        List<SetPrescription> asked = found.prescription().workSets();
        return new Change.Logged(IntStream.range(0, asked.size())
                .<LogEntry>mapToObj(i -> new SetDone(
                        new EntryId("found-" + i),
                        found.session().at().date().atTime(18, i),
                        Optional.of(found.session().id()),
                        found.prescription().exercise().id(),
                        SetDone.Kind.WORK,
                        Optional.of(load),
                        asked.get(i).amount(),
                        false,
                        OptionalInt.of(asked.get(i).rir().orElseThrow()),
                        Optional.empty()))
                .toList());
    }

    /** The work sets of {@code exercise} in the weeks of technique that come after {@code session}. */
    private static List<SetPrescription> technique(Revision revision, Session session, Exercise exercise) {
        return revision.plan().sessions().stream()
                .filter(s -> s.at().date().isAfter(session.at().date()) && s.focus() == Focus.TECHNIQUE)
                .flatMap(s -> s.exercises().stream())
                .filter(e -> e.exercise().equals(exercise))
                .flatMap(e -> e.workSets().stream())
                .toList();
    }
}
