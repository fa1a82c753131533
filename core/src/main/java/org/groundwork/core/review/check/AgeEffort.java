package org.groundwork.core.review.check;

import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** The young and the old keep more in reserve, jumps apart, and the young do no maximal strength block. */
final class AgeEffort extends PartCheck {

    AgeEffort() {
        super(
                "age-effort",
                "E-age",
                "Under 18 and from 60 on, sets stop further from failure.",
                Part.SETS,
                Part.ATHLETE);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        if (plan.athlete().birthYear().isEmpty()) {
            findings.cannotTell("the file does not say how old the athlete is");
            return;
        }
        for (FinishedSession session : plan.sessions()) {
            int age = plan.athlete().ageIn(session.date()).orElseThrow();
            Effortful.below(session, least(age, context), e -> true)
                    .forEach(text -> findings.in(session, text + " at " + age));
        }
        plan.blocks().stream()
                .filter(b -> b.focus() == Focus.MAX_STRENGTH && isYoung(plan, b, context))
                .forEach(b -> findings.on(
                        b.days().start(),
                        "the " + b + " is not for those under " + context.value(Parameter.YOUTH_UNDER_AGE)));
    }

    private static boolean isYoung(FinishedPlan plan, FinishedBlock block, ReviewContext context) {
        return plan.athlete().ageIn(block.days().start()).orElseThrow() < context.value(Parameter.YOUTH_UNDER_AGE);
    }

    private static int least(int age, ReviewContext context) {
        if (age < context.value(Parameter.YOUTH_UNDER_AGE)) {
            return context.value(Parameter.YOUTH_LEAST_RIR);
        }
        return age >= context.value(Parameter.SENIOR_FROM_AGE) ? context.value(Parameter.SENIOR_LEAST_RIR) : 0;
    }
}
