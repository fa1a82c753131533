package org.groundwork.core.methodology;

import java.util.List;

/**
 * The order in which blocks follow each other, by template id.
 *
 * @param first the block that rehearses the movements, once at the start; empty where a protocol has none
 * @param heavy the off-season's blocks where loads reach heavy work: in order, then again from {@code heavyAgainFrom}
 * @param heavyAgainFrom the position in {@code heavy} to go on from once all were done, from 0
 * @param light the blocks where no load reaches heavy work, or heavy work is out of the question; in order, then again
 *     from the start
 * @param inSeasonHeavy the racing phase's block for those who lift heavy
 * @param inSeasonLight the racing phase's blocks for those who do not
 * @param maintain the block that keeps the habit: in a taper without heavy work, in recovery and away
 */
public record BlockSequence(
        List<String> first,
        List<String> heavy,
        int heavyAgainFrom,
        List<String> light,
        String inSeasonHeavy,
        List<String> inSeasonLight,
        String maintain) {

    public BlockSequence {
        first = List.copyOf(first);
        heavy = List.copyOf(heavy);
        light = List.copyOf(light);
        inSeasonLight = List.copyOf(inSeasonLight);
        if (heavy.isEmpty() || light.isEmpty() || inSeasonLight.isEmpty() || first.size() > 1) {
            throw new IllegalArgumentException(
                    "a sequence needs heavy, light and in-season blocks, and at most one first");
        }
        if (heavyAgainFrom < 0 || heavyAgainFrom >= heavy.size()) {
            throw new IllegalArgumentException("heavy blocks cannot start again from position " + heavyAgainFrom);
        }
    }
}
