package org.groundwork.core.adapt;

import java.util.List;
import java.util.Objects;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.run.PlannedRun;

/**
 * Everything that a revision is made from besides the plan before it.
 *
 * @param athlete the runner, as they describe themselves now
 * @param runs the run plan as it is now
 * @param log what was done
 * @param standing what was decided
 */
public record Inputs(Athlete athlete, List<PlannedRun> runs, TrainingLog log, Standing standing) {

    public Inputs {
        Objects.requireNonNull(athlete, "athlete");
        Objects.requireNonNull(log, "log");
        Objects.requireNonNull(standing, "standing");
        runs = List.copyOf(runs);
    }

    Inputs with(Athlete other) {
        return new Inputs(other, runs, log, standing);
    }

    Inputs with(List<PlannedRun> others) {
        return new Inputs(athlete, others, log, standing);
    }

    Inputs with(TrainingLog more) {
        return new Inputs(athlete, runs, more, standing);
    }

    Inputs with(Standing other) {
        return new Inputs(athlete, runs, log, other);
    }
}
