package org.groundwork.formats.plan;

import java.util.List;

/** What every reader of a plan is told once: how to read it, and what to expect of it. */
final class Guide {

    static final List<String> HOW_TO_READ = List.of(
            "4 x 5: four sets of five reps. All sets of an exercise, with full rest, before the next begins.",
            "RIR 2: two left in the tank. Stop each set when two more good reps would still go.",
            "Loads are a start, with the range they may move in. Where load and RIR disagree, believe RIR.",
            "Work up to your load: add weight from set to set until the asked reps leave the asked RIR.",
            "Drive up hard: lower under control, then push as fast as the load allows. Fresh: springy, never tired.",
            "Good form comes before finishing. Form that breaks from fatigue or soreness ends the exercise.");

    static final List<String> WHAT_TO_EXPECT = List.of(
            "In trials trained runners spent about 4 % less energy at the same pace after heavy lifting; up to 8 % is"
                    + " the most to hope for. The trials are small and some found nothing. No race time follows from it.",
            "Lighter work prepares, and one heavy day a week maintains; the trials lifted heavy twice or more.",
            "Nothing here promises to prevent an injury. With pain on bone, at night or with a limp, see a"
                    + " professional.");

    private Guide() {}
}
