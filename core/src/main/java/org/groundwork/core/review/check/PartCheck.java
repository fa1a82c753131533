package org.groundwork.core.review.check;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.Part;

/** A check that needs certain parts of a plan, and says so where the file does not show them. */
abstract class PartCheck implements Check {

    private final String id;
    private final List<String> rules;
    private final String reason;
    private final List<Part> needs;

    /**
     * @param id its stable name
     * @param rules ids of the rules, the leading one first, parted by blanks
     * @param reason what it wants and why, one sentence
     * @param needs the parts without which nothing can be judged
     */
    PartCheck(String id, String rules, String reason, Part... needs) {
        this.id = id;
        this.rules = List.of(rules.split(" "));
        this.reason = reason;
        this.needs = List.of(needs);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<String> rules() {
        return rules;
    }

    @Override
    public final String reason() {
        return reason;
    }

    @Override
    public final Outcome check(FinishedPlan plan, ReviewContext context) {
        Optional<Part> missing = needs.stream().filter(p -> !plan.shows(p)).findFirst();
        if (missing.isPresent()) {
            return Outcome.notChecked("the file does not show " + missing.get().words());
        }
        Findings findings = new Findings(rules.get(0));
        look(plan, context, findings);
        return findings.outcome();
    }

    /** Looks at a plan that shows every part it needs. */
    abstract void look(FinishedPlan plan, ReviewContext context, Findings findings);
}
