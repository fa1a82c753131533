package org.groundwork.core.strength;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/** Tells from a log how strong an athlete is in an exercise, and how sure that is. */
public final class StrengthEstimator {

    private final Methodology methodology;
    private final Catalogue catalogue;

    public StrengthEstimator(Methodology methodology, Catalogue catalogue) {
        this.methodology = methodology;
        this.catalogue = catalogue;
    }

    /**
     * The estimate for {@code exercise}, from what was done before {@code on}. An exercise that was never done takes
     * that of a related one with the same loading, less the methodology's cut; empty where there is none either.
     */
    public Optional<StrengthEstimate> estimate(TrainingLog log, String exercise, LocalDate on) {
        StrengthForecaster forecaster = learnt(log, on);
        return own(forecaster, exercise, on)
                .or(() -> catalogue.find(exercise).flatMap(missing -> carriedOver(forecaster, missing, on)));
    }

    /** The estimates of every exercise that showed its strength before {@code on}, by id. */
    public SortedMap<String, StrengthEstimate> estimates(TrainingLog log, LocalDate on) {
        StrengthForecaster forecaster = learnt(log, on);
        SortedMap<String, StrengthEstimate> estimates = new TreeMap<>();
        forecaster.lifts().forEach(lift -> own(forecaster, lift, on).ifPresent(e -> estimates.put(lift, e)));
        return estimates;
    }

    private StrengthForecaster learnt(TrainingLog log, LocalDate on) {
        StrengthForecaster forecaster = new StrengthForecaster();
        DailyBests.of(log, ShownStrength.byReserve(methodology)).headMap(on).forEach(forecaster::learn);
        return forecaster;
    }

    private static Optional<StrengthEstimate> own(StrengthForecaster forecaster, String lift, LocalDate on) {
        return forecaster
                .forecast(lift, on)
                .map(forecast -> new StrengthEstimate(
                        lift,
                        forecast.oneRepMax(),
                        forecast.low(),
                        forecast.high(),
                        forecaster.lastDone(lift).orElseThrow(),
                        forecaster.sessions(lift),
                        Optional.empty()));
    }

    /** The nearest relative that was done: swaps that the exercise names first, then the one done most. */
    private Optional<StrengthEstimate> carriedOver(StrengthForecaster forecaster, Exercise missing, LocalDate on) {
        Stream<Exercise> named = missing.swaps().stream().map(catalogue::get);
        Stream<Exercise> others = catalogue.list(missing.pattern()).stream()
                .sorted(Comparator.comparingInt((Exercise e) -> forecaster.sessions(e.id()))
                        .reversed());
        return Stream.concat(named, others)
                .filter(other -> other.loading() == missing.loading() && forecaster.sessions(other.id()) > 0)
                .findFirst()
                .flatMap(other -> own(forecaster, other.id(), on))
                .map(known -> carriedOver(known, missing));
    }

    private StrengthEstimate carriedOver(StrengthEstimate known, Exercise missing) {
        int named = methodology.values(Parameter.CARRY_OVER_CUT).get(0);
        int widest = methodology.values(Parameter.CARRY_OVER_CUT).get(1);
        int cut = missing.swaps().contains(known.exercise()) ? named : widest;
        return new StrengthEstimate(
                missing.id(),
                less(known.oneRepMax(), cut),
                less(known.low(), widest),
                known.high(),
                known.lastDone(),
                known.sessions(),
                Optional.of(known.exercise()));
    }

    private static Load less(Load load, int percent) {
        return load.scaled(1000 - 10 * percent);
    }
}
