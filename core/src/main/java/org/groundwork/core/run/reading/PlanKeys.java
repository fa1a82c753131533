package org.groundwork.core.run.reading;

import java.util.Collection;

/** What the entries of a plan teach about the way it is written, so that each can be read in the light of all. */
final class PlanKeys {

    private final ClockPaces paces;
    private final boolean scaled;
    private final boolean byMeter;
    private final PlanLegend legend;

    private PlanKeys(ClockPaces paces, boolean scaled, boolean byMeter, PlanLegend legend) {
        this.paces = paces;
        this.scaled = scaled;
        this.byMeter = byMeter;
        this.legend = legend;
    }

    /** Learns from all {@code texts} of a plan, each in one spelling. */
    static PlanKeys of(Collection<String> texts) {
        return new PlanKeys(
                ClockPaces.of(texts),
                EffortScale.isSpokenOf(texts),
                MeterPlans.isSpokenOf(texts),
                PlanLegend.of(texts));
    }

    /** {@code text} with the plan's own short forms put into words. */
    String spellOut(String text) {
        String paced = paces.spellOut(legend.spellOut(text));
        String named = byMeter ? MeterPlans.spellOut(paced) : paced;
        return scaled ? EffortScale.spellOut(named) : named;
    }
}
