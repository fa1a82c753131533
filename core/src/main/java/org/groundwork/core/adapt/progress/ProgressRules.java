package org.groundwork.core.adapt.progress;

import java.util.List;

/** All rules on how a lift moves after a session, the first that applies first. */
final class ProgressRules {

    private ProgressRules() {}

    static List<ProgressRule> inOrder() {
        return List.of(
                new FirstSets(),
                new FoundLoad(),
                new FirstSetsCorrected(),
                new SlipOfTheThumb(),
                new SetsFailed(),
                new FoundAgain(),
                new NoRise(),
                new BeatenTwice(),
                new EasierThanAsked(),
                new AsAsked());
    }
}
