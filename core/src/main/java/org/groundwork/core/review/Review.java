package org.groundwork.core.review;

import java.util.List;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.review.check.Check;
import org.groundwork.core.review.check.Checks;
import org.groundwork.core.review.check.Finding;
import org.groundwork.core.review.check.Outcome;
import org.groundwork.core.review.check.ReviewContext;
import org.groundwork.core.review.finished.FinishedPlan;

/** Looks at finished plans and says every rule that they break. Immutable. */
public final class Review {

    private final ReviewContext context;

    private Review(ReviewContext context) {
        this.context = context;
    }

    /** A review by the numbers of {@code methodology} and the exercises of {@code catalogue}. */
    public static Review of(Methodology methodology, Catalogue catalogue) {
        return new Review(new ReviewContext(methodology, catalogue));
    }

    /** What every check came to; never an exception, whatever the plan states. */
    public ReviewReport review(FinishedPlan plan) {
        FinishedPlan completed = plan.completedBy(context.catalogue());
        List<CheckResult> results =
                Checks.all().stream().map(check -> result(check, completed)).toList();
        return new ReviewReport(results);
    }

    /** What lies before the day that a plan was made on is past: nobody can change it, so it is not held against it. */
    private static Outcome ahead(Outcome outcome, FinishedPlan plan) {
        List<Finding> findings = outcome.findings().stream()
                .filter(finding -> finding.date().filter(plan::isPast).isEmpty())
                .toList();
        return new Outcome(findings, outcome.notChecked());
    }

    private CheckResult result(Check check, FinishedPlan plan) {
        return new CheckResult(check.id(), check.rules(), check.reason(), ahead(check.check(plan, context), plan));
    }
}
