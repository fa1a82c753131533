package org.groundwork.core.review.check;

import java.util.List;
import org.groundwork.core.review.finished.FinishedPlan;

/** One rule, or a few that belong together, that a finished plan can show. Stateless. */
public interface Check {

    /** Its stable name, such as {@code gap-before-run}. */
    String id();

    /** Ids of the rules it looks for, the leading one first, at least one. */
    List<String> rules();

    /** What it wants and why, one sentence. */
    String reason();

    /** What it finds in {@code plan}; never an exception, whatever the plan states. */
    Outcome check(FinishedPlan plan, ReviewContext context);
}
