package org.groundwork.core.schedule.constraint;

import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.schedule.Forbidden;

/**
 * Hears what the constraints have to say about one session. The search adds the penalties up, the explanation keeps the
 * facts; both hear the same.
 */
public interface Verdict {

    /** The place is forbidden; {@code text} says why without a full stop. */
    void forbid(Forbidden reason, String rule, String text);

    /** The place is forbidden, as {@code minutes} to or from {@code run} are under {@code minimumHours}. */
    void tooCloseToRun(String rule, PlannedRun run, int minutes, int minimumHours);

    /** The place is forbidden, as {@code minutes} from the session {@code earlier} are under {@code minimumHours}. */
    void tooCloseToSession(Forbidden reason, String rule, Candidate earlier, int minutes, int minimumHours);

    /** So many minutes are kept to or from {@code run}; {@code penalty} is 0 where they are enough. */
    void hoursToRun(String rule, PlannedRun run, int minutes, int preferredHours, int penalty);

    /** The {@code minutes} from the session {@code earlier} are fewer than preferred. */
    void hoursToSession(String rule, Candidate earlier, int minutes, int preferredHours, int penalty);

    /** The place costs something for another reason. */
    void pay(String rule, int penalty);
}
