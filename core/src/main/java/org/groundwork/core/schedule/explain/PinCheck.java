package org.groundwork.core.schedule.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.schedule.Forbidden;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.PinViolation;
import org.groundwork.core.schedule.SchedulingProblem;
import org.groundwork.core.schedule.constraint.Candidate;
import org.groundwork.core.schedule.constraint.Constraints;
import org.groundwork.core.schedule.constraint.Quotas;
import org.groundwork.core.schedule.constraint.Timeline;
import org.groundwork.core.schedule.constraint.WeekQuota;

/** Tells which pins cannot be kept, and by which rule. Where none is told, the problem has an answer. */
public final class PinCheck {

    private final SchedulingProblem problem;
    private final Constraints constraints;
    private final Timeline timeline;

    private PinCheck(SchedulingProblem problem, Constraints constraints) {
        this.problem = problem;
        this.constraints = constraints;
        this.timeline = Timeline.of(problem);
    }

    /** Every hard constraint that a pin of {@code problem} breaks; of two pins that clash the later one is named. */
    public static List<PinViolation> check(SchedulingProblem problem) {
        return check(problem, Constraints.of(problem));
    }

    /** The same, for constraints that are already at hand. */
    public static List<PinViolation> check(SchedulingProblem problem, Constraints constraints) {
        PinCheck check = new PinCheck(problem, constraints);
        List<PinViolation> found = new ArrayList<>();
        for (Pin pin : problem.pins()) {
            found.addAll(check.violations(pin));
        }
        return found;
    }

    /** @throws IllegalArgumentException naming every pin that cannot be kept, if there is one */
    public static void requireKept(SchedulingProblem problem, Constraints constraints) {
        List<PinViolation> found = check(problem, constraints);
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(found.stream()
                    .map(violation -> "the pin at " + violation.pin().at() + " breaks " + violation.rule() + ": "
                            + violation.text())
                    .collect(Collectors.joining("; ")));
        }
    }

    private List<PinViolation> violations(Pin pin) {
        Violations violations = new Violations(pin);
        Candidate session = timeline.candidate(pin.type(), pin.at());
        constraints.judgePlace(session, violations);
        problem.past().stream()
                .map(past -> timeline.candidate(past.type(), past.at()))
                .filter(past -> past.minute() <= session.minute())
                .forEach(past -> constraints.judgePair(past, session, violations));
        problem.pins().stream()
                .filter(other -> other.compareTo(pin) < 0)
                .map(other -> timeline.candidate(other.type(), other.at()))
                .forEach(other -> constraints.judgePair(other, session, violations));
        checkQuota(pin, violations);
        return violations.list();
    }

    private void checkQuota(Pin pin, Violations violations) {
        IsoWeek week = IsoWeek.of(pin.at().date());
        WeekQuota quota = Quotas.of(problem).of(week);
        int index = quota.indexOf(pin.type());
        List<Pin> before = constraints.pins().listPins(week).stream()
                .filter(other -> other.compareTo(pin) < 0)
                .toList();
        int sameType = (int)
                before.stream().filter(other -> other.type().equals(pin.type())).count();
        if (constraints.maximum().forbids(quota, index, sameType, before.size())) {
            String text = index < 0 ? " is due no such session" : " has no room for one more such session";
            violations.forbid(Forbidden.WEEKLY_MAXIMUM, constraints.maximum().id(), week + text);
        }
    }
}
