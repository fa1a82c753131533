package org.groundwork.formats.checkin;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.Alarm;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckIn.Soreness;
import org.groundwork.core.readiness.Outcome;
import org.groundwork.core.readiness.ReadinessAssessor;
import org.groundwork.core.readiness.ReadinessDecision;

/** Every combination of the answers of some questions, and every single answer raised by one step. */
final class Grid {

    private final List<Axis> axes;

    Grid(Axis... axes) {
        this.axes = List.of(axes);
    }

    /**
     * Tries all of it on a session.
     *
     * @return how many combinations were tried
     */
    int tryOn(PlannedSessions.Case tried) {
        return tryOn(tried, answers -> answers);
    }

    /**
     * Tries all of it on a session, before which {@code heard} is made of every answer.
     *
     * @return how many combinations were tried
     */
    int tryOn(PlannedSessions.Case tried, UnaryOperator<CheckIn> heard) {
        int size = axes.stream().mapToInt(a -> a.answers().size()).reduce(1, Math::multiplyExact);
        Dose planned = Dose.of(Optional.of(tried.session()));
        List<Dose> doses = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            doses.add(dose(heard.apply(answers(place)), tried));
        }
        for (int place = 0; place < size; place++) {
            for (int worse : raised(place)) {
                Optional<String> more = doses.get(worse).moreThan(doses.get(place), planned);
                if (more.isPresent()) {
                    fail("%s: %s raised to %s gives more: %s", tried, answers(place), answers(worse), more.get());
                }
            }
        }
        return size;
    }

    private static Dose dose(CheckIn answers, PlannedSessions.Case tried) {
        ReadinessDecision decision = ReadinessAssessor.assess(
                Optional.of(answers),
                tried.session(),
                List.of(),
                tried.session().at().date(),
                Optional.empty(),
                PlannedSessions.METHODOLOGY);
        if (decision.outcome() != Outcome.KEEP && decision.rules().isEmpty()) {
            fail("%s: %s decides by no rule", tried, answers);
        }
        return Dose.of(tried.adjuster().adjust(tried.session(), decision).session());
    }

    private CheckIn answers(int place) {
        Set<Alarm> alarms = new HashSet<>();
        Set<Pattern> form = new HashSet<>();
        List<JointPain> joints = new ArrayList<>();
        List<Soreness> muscles = new ArrayList<>();
        int tiredness = 0;
        int left = place;
        for (Axis axis : axes) {
            CheckIn one = axis.answers().get(left % axis.answers().size());
            left /= axis.answers().size();
            alarms.addAll(one.alarms());
            form.addAll(one.formChanged());
            joints.addAll(one.joints());
            muscles.addAll(one.muscles());
            tiredness = Math.max(tiredness, one.tiredness());
        }
        return new CheckIn(alarms, form, tiredness, joints, muscles);
    }

    private List<Integer> raised(int place) {
        List<Integer> raised = new ArrayList<>();
        int stride = 1;
        for (Axis axis : axes) {
            int size = axis.answers().size();
            int at = place / stride % size;
            for (int worse : axis.raised().get(at)) {
                raised.add(place + (worse - at) * stride);
            }
            stride *= size;
        }
        return raised;
    }
}
