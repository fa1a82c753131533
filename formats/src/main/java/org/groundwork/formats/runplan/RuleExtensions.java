package org.groundwork.formats.runplan;

import biweekly.util.Recurrence;
import java.util.List;

/**
 * What later standards add to recurrence rules (RFC 7529): days counted in another calendar than the Gregorian one, and
 * days that move where a month lacks them. Rules with these are left out, for any other reading gives wrong days.
 */
final class RuleExtensions {

    private RuleExtensions() {}

    /** Whether every word of {@code rule} is understood. */
    static boolean isPlain(Recurrence rule) {
        return has(rule, "RSCALE", "GREGORIAN") && has(rule, "SKIP", "OMIT");
    }

    private static boolean has(Recurrence rule, String part, String onlyValue) {
        return rule.getXRules().getOrDefault(part, List.of()).stream().allMatch(onlyValue::equalsIgnoreCase);
    }
}
