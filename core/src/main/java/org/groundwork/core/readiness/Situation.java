package org.groundwork.core.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;

/**
 * Everything that the check-in of one session is judged by.
 *
 * @param answers what was said; empty where the questions were skipped
 * @param session what is due
 * @param before earlier check-ins, by time
 * @param today the day of the session
 * @param cleared the last day on which somebody's clearance of the legs was recorded
 * @param methodology gives the numbers
 */
public record Situation(
        Optional<CheckIn> answers,
        Session session,
        List<CheckedIn> before,
        LocalDate today,
        Optional<LocalDate> cleared,
        Methodology methodology) {

    public Situation {
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(cleared, "cleared");
        Objects.requireNonNull(methodology, "methodology");
        before = before.stream().sorted(Comparator.comparing(CheckedIn::at)).toList();
    }

    /** What was said; nothing to report where nothing was asked. */
    CheckIn said() {
        return answers.orElse(CheckIn.FRESH);
    }

    int value(Parameter parameter) {
        return methodology.value(parameter);
    }

    int value(Parameter parameter, int index) {
        return methodology.values(parameter).get(index);
    }

    /** Whether an exercise is planned with heavy sets: nine reps to failure or fewer, landings apart. */
    boolean isHeavy(ExercisePrescription planned) {
        int most = value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE);
        return !Reach.lands(planned.exercise())
                && planned.workSets().stream().anyMatch(s -> !s.held() && s.repsToFailure() <= most);
    }
}
