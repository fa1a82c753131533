package org.groundwork.core.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;

/** Judges a check-in by the table: every rule speaks, and for each exercise the severest wins. */
public final class ReadinessAssessor {

    private ReadinessAssessor() {}

    /** The table, severest first. */
    private static List<CheckInRule> table() {
        return List.of(
                new AlarmRule(),
                new ClearanceRule(),
                new FormRule(),
                new TirednessRule(),
                new JointRule(),
                new LastingPainRule(),
                new MuscleRule(),
                new LongSorenessRule(),
                new SkippedRule());
    }

    /**
     * What an athlete may do today. Raising any answer never raises what that is.
     *
     * @param answers what was said; empty where the questions were skipped
     * @param session what is due
     * @param before earlier check-ins, in any order
     * @param today the day of the session
     * @param cleared the last day on which clearance of the legs was recorded, if any
     */
    public static ReadinessDecision assess(
            Optional<CheckIn> answers,
            Session session,
            List<CheckedIn> before,
            LocalDate today,
            Optional<LocalDate> cleared,
            Methodology methodology) {
        return assess(new Situation(answers, session, before, today, cleared, methodology));
    }

    /** The same for a situation put together already. */
    public static ReadinessDecision assess(Situation situation) {
        List<Finding> findings = table().stream()
                .flatMap(rule -> rule.findings(situation).stream())
                .toList();
        List<ExerciseDecision> exercises = situation.session().exercises().stream()
                .map(planned -> decide(planned, findings))
                .toList();
        return new ReadinessDecision(findings, exercises, situation.answers().isPresent());
    }

    private static ExerciseDecision decide(ExercisePrescription planned, List<Finding> findings) {
        return ExerciseDecision.of(
                planned, findings.stream().filter(f -> f.isAbout(planned)).toList());
    }
}
