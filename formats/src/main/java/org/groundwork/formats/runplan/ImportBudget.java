package org.groundwork.formats.runplan;

import java.util.EnumMap;
import java.util.Map;

/** What one import may take, whether it is one file or the many of a zip. Not thread-safe. */
final class ImportBudget {

    private final Map<Share, Integer> taken = new EnumMap<>(Share.class);
    private final RuleBudget rules = new RuleBudget();
    private boolean spent;

    /** Takes {@code amount} of {@code share}; false where that is more than is left, and the import is spent. */
    boolean take(Share share, int amount) {
        int now = taken.merge(share, amount, Integer::sum);
        spent |= now > share.most();
        return now <= share.most();
    }

    /** What the rules of its calendars may take. */
    RuleBudget rules() {
        return rules;
    }

    /** Whether anything was asked for that was not there. */
    boolean isSpent() {
        return spent || rules.isSpent();
    }
}
