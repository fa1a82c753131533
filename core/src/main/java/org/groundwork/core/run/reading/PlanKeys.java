package org.groundwork.core.run.reading;

import java.util.Collection;

/** What the entries of a plan teach about the way it is written, so that each can be read in the light of all. */
final class PlanKeys {

    private final ClockPaces paces;
    private final boolean scaled;

    private PlanKeys(ClockPaces paces, boolean scaled) {
        this.paces = paces;
        this.scaled = scaled;
    }

    /** Learns from all {@code texts} of a plan, each in one spelling. */
    static PlanKeys of(Collection<String> texts) {
        return new PlanKeys(ClockPaces.of(texts), EffortScale.isSpokenOf(texts));
    }

    /** {@code text} with the plan's own short forms put into words. */
    String spellOut(String text) {
        String paced = paces.spellOut(text);
        return scaled ? EffortScale.spellOut(paced) : paced;
    }
}
