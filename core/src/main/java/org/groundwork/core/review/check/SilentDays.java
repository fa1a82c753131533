package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;

/** No strength at all in the last days before an A or a B race, nor on its day. */
final class SilentDays extends PartCheck {

    private static final String A_RACE = "E-taper";
    private static final String B_RACE = "E-b-race";

    SilentDays() {
        super(
                "silent-days",
                A_RACE + " " + B_RACE,
                "The last days before a race and its day are free of strength.",
                Part.RACES);
    }

    @Override
    void look(FinishedPlan plan, ReviewContext context, Findings findings) {
        for (FinishedSession session : plan.sessions()) {
            for (FinishedRace race : plan.races()) {
                int days = race.daysFrom(session.date());
                int silent = silent(race, context);
                if (days >= 0 && days <= silent) {
                    String rule = race.isB() ? B_RACE : A_RACE;
                    findings.in(
                            rule,
                            session,
                            "stands " + days + " days before " + race.words() + ", its last " + silent
                                    + " days and its day are silent");
                }
            }
        }
    }

    /** Whether {@code day} is silent before any race. */
    static boolean isSilent(FinishedPlan plan, LocalDate day, ReviewContext context) {
        return plan.races().stream()
                .anyMatch(race -> race.daysFrom(day) >= 0 && race.daysFrom(day) <= silent(race, context));
    }

    private static int silent(FinishedRace race, ReviewContext context) {
        return switch (race.priority()) {
            case A -> context.value(Parameter.SILENT_DAYS_BEFORE_A_RACE);
            case B -> context.value(Parameter.SILENT_DAYS_BEFORE_B_RACE);
            case C -> -1;
        };
    }
}
