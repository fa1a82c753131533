package org.groundwork.core.readiness;

import java.util.List;

/** A row of the check-in table: sees the answers and says what follows. It changes nothing itself. */
interface CheckInRule {

    /** What follows; empty where the rule stays silent. */
    List<Finding> findings(Situation situation);
}
