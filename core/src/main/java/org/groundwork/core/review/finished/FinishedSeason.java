package org.groundwork.core.review.finished;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.LoadTarget;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.quantity.Range;

/** Turns a season that was planned here into what a reviewer looks at. */
final class FinishedSeason {

    private final SeasonPlan plan;

    FinishedSeason(SeasonPlan plan) {
        this.plan = plan;
    }

    FinishedPlan finished() {
        return new FinishedPlan(
                EnumSet.allOf(Part.class),
                Optional.of(plan.asOf()),
                FinishedAthlete.of(plan.athlete()),
                plan.athlete().circumstances().slotHours(),
                Optional.of(days(plan.season())),
                plan.races().stream()
                        .map(r -> new FinishedRace(r.date(), r.distance(), r.priority(), r.name()))
                        .toList(),
                plan.phases().stream()
                        .map(p -> new FinishedPhase(p.kind(), days(p.span())))
                        .toList(),
                plan.blocks().stream()
                        .map(b -> new FinishedBlock(
                                Optional.of(b.template()), b.focus(), b.lever(), days(b.span()), b.deloadFrom()))
                        .toList(),
                plan.runs().stream()
                        .map(r -> new FinishedRun(
                                r.at().date(),
                                Optional.of(r.at().slot()),
                                r.type(),
                                r.doubtful(),
                                r.distance(),
                                r.title()))
                        .toList(),
                plan.sessions().stream().map(FinishedSeason::session).toList(),
                plan.leftOut().stream()
                        .map(l -> new FinishedLeftOut(l.week(), l.cost(), l.because()))
                        .toList(),
                Optional.of(objective(plan.objective())));
    }

    private static FinishedObjective objective(Objective objective) {
        long weeks = objective.weeks().stream().mapToLong(WeekCost::penalty).sum();
        return new FinishedObjective(
                objective.cost(), objective.bound(), Optional.of(objective.optimal()), OptionalLong.of(weeks));
    }

    private static FinishedSession session(Session session) {
        List<Long> penalties = session.placement().justifications().stream()
                .map(j -> (long) j.penalty())
                .toList();
        return new FinishedSession(
                session.id(),
                session.at().date(),
                Optional.of(session.at().slot()),
                Optional.of(session.kind()),
                Optional.of(session.phase()),
                Optional.of(session.focus()),
                session.deload(),
                OptionalInt.of(session.minutes()),
                session.exercises().stream().map(FinishedSeason::exercise).toList(),
                Optional.of(new FinishedPlacement(session.placement().cost(), penalties)),
                session.why());
    }

    private static FinishedExercise exercise(ExercisePrescription prescribed) {
        var exercise = prescribed.exercise();
        return new FinishedExercise(
                exercise.id(),
                Optional.of(exercise.pattern()),
                Optional.of(exercise.compound()),
                Optional.of(exercise.plyometric()),
                Optional.of(exercise.perSide()),
                prescribed.sets().stream().map(FinishedSeason::set).toList(),
                prescribed.why());
    }

    private static FinishedSet set(SetPrescription set) {
        OptionalInt amount = OptionalInt.of(set.amount());
        return new FinishedSet(
                set.kind(),
                set.held() ? OptionalInt.empty() : amount,
                set.held() ? amount : OptionalInt.empty(),
                Optional.of(bounds(set.amountRange())),
                set.load().map(l -> OptionalInt.of(l.load().grams())).orElse(OptionalInt.empty()),
                set.load().map(FinishedSeason::bounds),
                set.perMilleOfOneRepMax(),
                set.rir(),
                set.rirRange().map(FinishedSeason::bounds),
                set.restSeconds(),
                Optional.of(set.intent()));
    }

    private static Days days(DateSpan span) {
        return new Days(span.start(), span.end());
    }

    private static Bounds bounds(Range range) {
        return new Bounds(range.min(), range.max());
    }

    private static Bounds bounds(LoadTarget target) {
        return new Bounds(target.least().grams(), target.most().grams());
    }
}
