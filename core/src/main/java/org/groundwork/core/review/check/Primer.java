package org.groundwork.core.review.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Range;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/**
 * A primer stands on its days before an A race, once, holds few fast reps far from failure and nothing new, and is for
 * those who lift heavy.
 */
final class Primer extends PartCheck {

    Primer() {
        super(
                "primer",
                "E-taper",
                "A primer is a handful of known, crisp reps that wake the legs up and don't tire them.",
                Part.RACES,
                Part.KINDS,
                Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        Set<LocalDate> races = new HashSet<>();
        for (FinishedSession session : plan.sessions()) {
            if (session.is(SessionKind.PRIMER)) {
                lookAtDay(plan, session, races, context, findings);
                lookAtSets(session, context, findings);
                lookForNews(plan, session, context, findings);
            }
        }
    }

    private static void lookAtDay(
            FinishedPlan plan,
            FinishedSession session,
            Set<LocalDate> races,
            ReviewContext context,
            Findings findings) {
        Range days = context.range(Parameter.PRIMER_DAYS);
        Optional<FinishedRace> race = plan.aRaces().stream()
                .filter(r -> days.contains(r.daysFrom(session.date())))
                .findFirst();
        if (race.isEmpty()) {
            findings.in(session, "a primer stands " + days + " days before an A race");
        } else if (!races.add(race.get().date())) {
            findings.in(session, "is the second primer before " + race.get().words() + ", one is the most");
        }
    }

    private static void lookAtSets(FinishedSession session, ReviewContext context, Findings findings) {
        session.exercises().stream()
                .filter(FinishedExercise::isLift)
                .filter(e -> !isCrisp(e, context))
                .forEach(e -> findings.in(
                        session,
                        e.id() + " asks for more than "
                                + context.range(Parameter.PRIMER_SETS).max() + " sets of "
                                + context.range(Parameter.PRIMER_REPS).max() + " reps at RIR "
                                + context.value(Parameter.PRIMER_RIR)));
        int most = context.value(Parameter.PRIMER_CONTACTS);
        if (session.contacts() > most) {
            findings.in(session, session.contacts() + " contacts, " + most + " are the most");
        }
    }

    private static boolean isCrisp(FinishedExercise exercise, ReviewContext context) {
        int reps = context.range(Parameter.PRIMER_REPS).max();
        int reserve = context.value(Parameter.PRIMER_RIR);
        return exercise.workSets().size()
                        <= context.range(Parameter.PRIMER_SETS).max()
                && exercise.workSets().stream()
                        .allMatch(s -> s.reps().orElse(0) <= reps && s.rir().orElse(reserve) >= reserve);
    }

    private static void lookForNews(
            FinishedPlan plan, FinishedSession session, ReviewContext context, Findings findings) {
        List<FinishedSession> earlier = plan.sessions().stream()
                .filter(s -> s.date().isBefore(session.date()))
                .toList();
        if (!plan.athlete().liftsHeavyNow() && earlier.stream().noneMatch(context::isHeavy)) {
            findings.in(session, "a primer is for those who lift heavy, and no heavy session comes before it");
        }
        session.exercises().stream()
                .filter(e -> !plan.athlete().hasLifted(e.id()))
                .filter(e -> earlier.stream().noneMatch(s -> holds(s, e.id())))
                .forEach(e -> findings.in(session, e.id() + " is new, a primer holds nothing new"));
    }

    private static boolean holds(FinishedSession session, String exercise) {
        return session.exercises().stream().anyMatch(e -> e.id().equals(exercise));
    }
}
