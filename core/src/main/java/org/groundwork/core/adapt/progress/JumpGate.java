package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Load;

/** Jumps are earned in steps: calf raises on one leg, weeks of low jumps, and a strong squat or a coach's yes. */
final class JumpGate {

    private static final String RULE = "E-plyometrics";

    private static final Set<Pain.Site> LOWER_LEG =
            Set.of(Pain.Site.ACHILLES, Pain.Site.CALF, Pain.Site.SHIN, Pain.Site.FOOT);

    private final Athlete athlete;
    private final Returns returns;
    private final CheckInAnswers answers;
    private final Methodology methodology;
    private final Catalogue catalogue;

    JumpGate(Athlete athlete, Returns returns, CheckInAnswers answers, Methodology methodology, Catalogue catalogue) {
        this.athlete = athlete;
        this.returns = returns;
        this.answers = answers;
        this.methodology = methodology;
        this.catalogue = catalogue;
    }

    Map<Plyometric, Gate> of(TrainingLog log, Lifts lifts, LocalDate on) {
        List<SetDone> work = log.sessions().stream()
                .flatMap(s -> s.sets().stream())
                .filter(s -> s.isWork() && !s.date().isAfter(on) && returns.counts(s.date()))
                .toList();
        Gate low = low(work);
        Gate medium = medium(work, on).behind(low);
        Map<Plyometric, Gate> gates = new EnumMap<>(Plyometric.class);
        gates.put(Plyometric.LOW, low);
        gates.put(Plyometric.MEDIUM, medium);
        gates.put(Plyometric.HIGH, high(lifts).behind(medium));
        return gates;
    }

    private Gate low(List<SetDone> work) {
        int reps = methodology.value(Parameter.CALF_RAISES_BEFORE_JUMPS);
        List<SetDone> raises = of(work, JumpGate::isSingleLegCalfRaise)
                .filter(s -> s.amount() >= reps && !answers.hurtOn(s.date(), LOWER_LEG))
                .toList();
        boolean bothAtOnce = raises.stream().anyMatch(s -> s.side().isEmpty());
        boolean eachAlone = Stream.of(SetDone.Side.values()).allMatch(side -> raises.stream()
                .anyMatch(s -> s.side().filter(side::equals).isPresent()));
        return Gate.of(
                RULE,
                bothAtOnce || eachAlone,
                "no set of " + reps + " single-leg calf raises a side without pain is logged");
    }

    private static boolean isSingleLegCalfRaise(Exercise exercise) {
        return exercise.pattern() == Pattern.CALF && exercise.perSide() && !exercise.held();
    }

    private Stream<SetDone> of(List<SetDone> work, java.util.function.Predicate<Exercise> kind) {
        return work.stream()
                .filter(s -> catalogue.find(s.exercise()).filter(kind).isPresent());
    }

    private Gate medium(List<SetDone> work, LocalDate on) {
        int weeks = methodology.value(Parameter.LOW_JUMP_WEEKS_BEFORE_MEDIUM);
        List<LocalDate> days = of(work, e -> e.plyometric() == Plyometric.LOW)
                .filter(s -> s.amount() > 0)
                .map(SetDone::date)
                .sorted()
                .toList();
        long done = days.stream().map(IsoWeek::of).distinct().count();
        boolean old = !days.isEmpty() && !days.get(0).plusWeeks(weeks).isAfter(on);
        return Gate.of(
                RULE,
                done >= weeks && (weeks == 0 || old),
                "low jumps are logged in " + done + " weeks, it takes " + weeks);
    }

    private Gate high(Lifts lifts) {
        boolean yes = athlete.training().isConfirmed(Confirmation.DEPTH_JUMPS);
        boolean strong = athlete.training().experience() == Level.ADVANCED && squatIsStrong(lifts);
        return Gate.of(
                RULE,
                yes || strong && returns.countsWhatWasSaid(),
                "high landings are for the advanced who squat " + methodology.value(Parameter.HIGH_JUMP_SQUAT)
                        + " % of body mass, or with a coach's yes");
    }

    private boolean squatIsStrong(Lifts lifts) {
        Optional<Load> needed =
                athlete.bodyMass().map(mass -> mass.scaled(10 * methodology.value(Parameter.HIGH_JUMP_SQUAT)));
        return lifts.loads().entrySet().stream()
                .filter(e -> catalogue
                        .find(e.getKey())
                        .filter(JumpGate::isBarbellSquat)
                        .isPresent())
                .anyMatch(
                        e -> needed.filter(n -> e.getValue().compareTo(n) >= 0).isPresent());
    }

    private static boolean isBarbellSquat(Exercise exercise) {
        return exercise.pattern() == Pattern.SQUAT && exercise.loading() == Loading.BARBELL && !exercise.perSide();
    }
}
