package org.groundwork.core.adapt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundwork.core.adapt.progress.ShownLift;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.HeldSession;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.strength.OneRepMax;

/** What was trained in sessions that no plan asked for. */
final class Unplanned {

    /** One set may be a try; from two on the legs have worked. */
    private static final int HEAVY_SETS = 2;

    private final List<HeldSession> sessions;
    private final Catalogue catalogue;
    private final Methodology methodology;

    Unplanned(TrainingLog log, Catalogue catalogue, Methodology methodology) {
        this.sessions =
                log.sessions().stream().filter(s -> s.session().isEmpty()).toList();
        this.catalogue = catalogue;
        this.methodology = methodology;
    }

    /** When squats or hinges were lifted heavily. */
    List<DaySlot> heavy() {
        return sessions.stream()
                .filter(s -> s.sets().stream().filter(this::isHeavy).count() >= HEAVY_SETS)
                .map(HeldSession::at)
                .toList();
    }

    private boolean isHeavy(SetDone set) {
        boolean legs = catalogue
                .find(set.exercise())
                .filter(e -> e.pattern() == Pattern.SQUAT || e.pattern() == Pattern.HINGE)
                .filter(e -> e.compound() && e.loading().isWeighed())
                .isPresent();
        int most = methodology.value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE);
        return legs && set.isWork() && !set.held() && set.amount() + set.rir().orElse(0) <= most;
    }

    /** What single sets showed of lifts; sets whose reserve nobody noted show nothing. */
    List<ShownLift> shown() {
        return sessions.stream()
                .flatMap(s -> s.sets().stream())
                .filter(s -> s.isWork() && !s.held() && s.amount() > 0)
                .flatMap(s -> shown(s).stream())
                .toList();
    }

    private Optional<ShownLift> shown(SetDone set) {
        Stream<LiftRecord> record = set.load().filter(l -> l.grams() > 0).stream()
                .filter(l -> set.rir().isPresent())
                .map(l -> new LiftRecord(
                        set.exercise(), l, set.amount(), set.rir().getAsInt(), Optional.of(set.date())));
        Optional<Exercise> exercise =
                catalogue.find(set.exercise()).filter(e -> e.loading().isWeighed());
        return exercise.flatMap(e -> record.flatMap(r -> OneRepMax.estimate(r, methodology).stream())
                .findFirst()
                .map(max -> new ShownLift(set.date(), e, max)));
    }
}
