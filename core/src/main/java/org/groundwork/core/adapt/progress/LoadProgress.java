package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.strength.LoadableLoads;
import org.groundwork.core.strength.OneRepMax;

/**
 * Follows the working max of every lift from what the athlete said through what was asked and done. A pure function: the
 * same past gives the same answer, in one go or day by day.
 */
public final class LoadProgress {

    private final Athlete athlete;
    private final Methodology methodology;
    private final Function<Exercise, LoadableLoads> loads;
    private final List<ProgressRule> rules = ProgressRules.inOrder();

    /** @param loads what the athlete can load on an exercise */
    public LoadProgress(Athlete athlete, Methodology methodology, Function<Exercise, LoadableLoads> loads) {
        this.athlete = athlete;
        this.methodology = methodology;
        this.loads = loads;
    }

    /** Every lift on {@code on}, after the past up to that day and the layoff that it ends in. */
    public Lifts replay(StrengthPast past, LocalDate on) {
        Lifts lifts = start();
        for (Map.Entry<LocalDate, List<AskedAndDone>> day : past.days(on).entrySet()) {
            lifts = next(lifts, day.getKey(), day.getValue(), past.recoveries());
            lifts = shown(lifts, day.getKey(), past.besides());
        }
        return returned(lifts, on, past.recoveries());
    }

    /** Lifts that nobody knew, from the best of the sets that no plan asked for. */
    private static Lifts shown(Lifts lifts, LocalDate day, List<ShownLift> besides) {
        Map<String, Lift> all = new TreeMap<>(lifts.all());
        besides.stream()
                .filter(s -> s.date().equals(day))
                .sorted(Comparator.comparing(ShownLift::oneRepMax).reversed())
                .forEach(s -> all.putIfAbsent(
                        s.exercise().id(), Lift.set(s.oneRepMax(), Lift.Source.FIRST_SETS, s.because())));
        return new Lifts(all, lifts.lastStrength());
    }

    /** What the athlete said; days off are counted from their last session before the season, or from its start. */
    public Lifts start() {
        LocalDate last =
                athlete.start().minusDays(athlete.training().daysSinceStrength().orElse(0));
        Map<String, Lift> said = new TreeMap<>();
        for (LiftRecord lift : athlete.training().lifts().values()) {
            OneRepMax.estimate(lift, methodology)
                    .ifPresent(
                            max -> said.put(lift.exercise(), Lift.set(max, Lift.Source.SAID, said(lift, max.text()))));
        }
        return new Lifts(said, last);
    }

    private ProgressReason said(LiftRecord lift, String max) {
        String text = lift.load().text() + " kg for " + lift.reps() + " at RIR " + lift.rir()
                + ", as the athlete says: working max " + max + " kg";
        return new ProgressReason(lift.date().orElse(athlete.start()), "E-load", text);
    }

    /**
     * The lifts after one more day of training.
     *
     * @param day not before the lifts' last one
     * @param evidence of that day
     * @param recoveries planned recovery periods
     */
    public Lifts next(Lifts lifts, LocalDate day, Collection<AskedAndDone> evidence, Collection<DateSpan> recoveries) {
        Map<String, Lift> after = new TreeMap<>(returned(lifts, day, recoveries).all());
        evidence.stream().filter(this::tells).sorted(AskedAndDone.ORDER).forEach(e -> judge(
                        Optional.ofNullable(after.get(e.exercise().id())), e)
                .ifPresent(lift -> after.put(e.exercise().id(), lift)));
        return new Lifts(after, later(day, lifts.lastStrength()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean tells(AskedAndDone evidence) {
        return evidence.exercise().loading().isWeighed()
                && !evidence.exercise().held()
                && !evidence.done().isEmpty();
    }

    private Optional<Lift> judge(Optional<Lift> known, AskedAndDone evidence) {
        Optional<Lift> lift = known.or(() -> asAsked(evidence));
        Situation situation = new Situation(lift, evidence, loads.apply(evidence.exercise()), methodology);
        return rules.stream()
                .filter(rule -> rule.applies(situation))
                .findFirst()
                .map(rule -> rule.proposal(situation));
    }

    /** A lift that a plan asked kilograms of, though nothing was said or logged of it: they were carried over. */
    private Optional<Lift> asAsked(AskedAndDone evidence) {
        SetPrescription set = evidence.asked().workSets().get(0);
        return set.load()
                .map(target -> Lift.set(
                        JudgedSet.implied(target.load(), set.repsToFailure(), methodology),
                        Lift.Source.ASKED,
                        new ProgressReason(
                                evidence.date(),
                                "E-load",
                                "carried over to " + target.load().text() + " kg")));
    }

    /** The lifts on {@code on}, lowered where the days off ask for it. */
    private Lifts returned(Lifts lifts, LocalDate on, Collection<DateSpan> recoveries) {
        Layoff layoff = Layoff.between(lifts.lastStrength(), later(on, lifts.lastStrength()), recoveries, methodology);
        if (layoff.loadCutPercent() == 0) {
            return lifts;
        }
        Map<String, Lift> lower = new TreeMap<>();
        String text = layoff.days() + " days without strength training: " + layoff.loadCutPercent() + " % down";
        ProgressReason why = new ProgressReason(on, "E-missed", text);
        lifts.all().forEach((id, lift) -> lower.put(id, lift.cut(layoff.loadCutPercent(), layoff.measuresAnew(), why)));
        return new Lifts(lower, lifts.lastStrength());
    }
}
