package org.groundwork.core.review.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** Every movement pattern that heavy sessions lift in later is rehearsed in the technique block. */
final class Rehearsal extends PartCheck {

    Rehearsal() {
        super("rehearsal", "S33", "The first block rehearses the lifts that come later.", Part.BLOCKS, Part.SETS);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        new Beginning(plan, context).technique().ifPresent(block -> {
            List<FinishedSession> first = plan.sessionsIn(block.days());
            Set<Pattern> missing = lifted(plan.sessions().stream().filter(context::isHeavy));
            missing.removeAll(lifted(first.stream()));
            if (hasRoom(plan, context) && !first.isEmpty() && !missing.isEmpty()) {
                findings.on(
                        block.days().start(),
                        "the technique block never rehearses " + missing + ", which heavy sessions lift in later");
            }
        });
    }

    /** Sessions too short for all patterns rehearse what they can. */
    private static boolean hasRoom(FinishedPlan plan, ReviewContext context) {
        int all = context.value(Parameter.COVER_ALL_FROM_MINUTES);
        return plan.athlete().sessionMinutes().orElse(all) >= all;
    }

    private static Set<Pattern> lifted(Stream<FinishedSession> sessions) {
        Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
        sessions.flatMap(s -> s.exercises().stream())
                .filter(FinishedExercise::isLift)
                .forEach(e -> e.pattern().ifPresent(patterns::add));
        return patterns;
    }
}
