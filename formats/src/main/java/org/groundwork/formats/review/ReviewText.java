package org.groundwork.formats.review;

import java.util.stream.Collectors;
import org.groundwork.core.review.CheckResult;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.core.review.check.Finding;

/** A review as text: what is broken, rule by rule, and what could not be checked. */
public final class ReviewText {

    private ReviewText() {}

    /** The lines of {@code report}; {@code file} heads them. */
    public static String of(String file, ReviewReport report) {
        StringBuilder text = new StringBuilder();
        int findings = report.findings().size();
        text.append(file)
                .append(": ")
                .append(findings == 0 ? "no rule is broken" : count(findings))
                .append('\n');
        report.broken().forEach(result -> text.append(broken(result)));
        if (!report.notChecked().isEmpty()) {
            text.append('\n').append(notChecked(report)).append('\n');
        }
        return text.toString();
    }

    private static String count(int findings) {
        return findings == 1 ? "1 finding" : findings + " findings";
    }

    private static String broken(CheckResult result) {
        String head = "\n" + rules(result) + "  " + result.reason() + "\n";
        return result.outcome().findings().stream().map(ReviewText::line).collect(Collectors.joining("", head, ""));
    }

    private static String line(Finding finding) {
        return "  " + finding.date().map(date -> date + "  ").orElse("") + finding.text() + "\n";
    }

    private static String notChecked(ReviewReport report) {
        return report.notChecked().stream()
                .map(r -> rules(r) + " " + r.check() + " ("
                        + r.outcome().notChecked().orElseThrow() + ")")
                .collect(Collectors.joining("; ", "Not checked: ", "."));
    }

    private static String rules(CheckResult result) {
        return String.join(" ", result.rules());
    }
}
