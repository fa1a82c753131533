package org.groundwork.core.schedule;

import static org.groundwork.core.methodology.LoadClass.HEAVY_LEGS;
import static org.groundwork.core.methodology.LoadClass.IMPACT;
import static org.groundwork.core.methodology.LoadClass.LIGHT_LEGS;
import static org.groundwork.core.methodology.LoadClass.UPPER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.methodology.Gap;
import org.groundwork.core.methodology.LoadClass;
import org.groundwork.core.methodology.PlacementRules;
import org.groundwork.core.methodology.RaceBan;
import org.groundwork.core.methodology.RunColumn;
import org.groundwork.core.quantity.Distance;

/** The default methodology's rules of placing, for tests. */
public final class RunnerStrengthRules {

    private RunnerStrengthRules() {}

    public static PlacementRules rules() {
        Map<LoadClass, Map<RunColumn, Gap>> before = Map.of(
                HEAVY_LEGS, row(gap(6, 12), gap(24, 48), gap(24, 48), gap(36, 48), gap(36, 48), gap(36, 48)),
                IMPACT, row(gap(6, 12), gap(24, 36), gap(24, 36), gap(24, 48), gap(24, 48), gap(24, 48)),
                LIGHT_LEGS, row(gap(3, 6), gap(12, 24), gap(12, 24), gap(24, 36), gap(24, 36), gap(24, 36)),
                UPPER, row(gap(0, 3), gap(0, 3), gap(0, 3), gap(0, 3), gap(0, 3), gap(0, 3)));
        Map<RunColumn, Gap> afterForHeavy = row(gap(0, 3), gap(12, 24), gap(6, 8), gap(6, 8), gap(12, 24), Gap.NONE);
        Map<RunColumn, Gap> afterForLight = row(Gap.NONE, gap(6, 12), gap(3, 6), gap(3, 6), gap(6, 12), Gap.NONE);
        return new PlacementRules(
                before,
                Map.of(HEAVY_LEGS, afterForHeavy, IMPACT, afterForHeavy, LIGHT_LEGS, afterForLight),
                List.of(
                        new RaceBan(Distance.FIVE_KM, gap(24, 24), gap(12, 24)),
                        new RaceBan(Distance.ofKilometres(15), gap(48, 48), gap(24, 48)),
                        new RaceBan(Distance.ofKilometres(30), gap(96, 96), gap(48, 96)),
                        new RaceBan(Distance.ofKilometres(50), gap(240, 240), gap(168, 168))),
                Map.of(
                        HEAVY_LEGS, Map.of(HEAVY_LEGS, gap(48, 72), LIGHT_LEGS, gap(24, 48), IMPACT, gap(24, 48)),
                        IMPACT, Map.of(HEAVY_LEGS, gap(24, 48), LIGHT_LEGS, gap(24, 48), IMPACT, gap(24, 48)),
                        LIGHT_LEGS, Map.of(HEAVY_LEGS, gap(24, 48), LIGHT_LEGS, gap(24, 48), IMPACT, gap(24, 48))),
                gap(48, 48),
                weights(1, 1, 2, 3, 3, 3),
                1,
                24,
                6,
                4,
                5,
                3,
                40);
    }

    public static Gap gap(int minimumHours, int preferredHours) {
        return new Gap(minimumHours, preferredHours);
    }

    /** One gap for each column, in their order. */
    public static Map<RunColumn, Gap> row(Gap... gaps) {
        Map<RunColumn, Gap> row = new EnumMap<>(RunColumn.class);
        for (RunColumn column : RunColumn.values()) {
            row.put(column, gaps[column.ordinal()]);
        }
        return row;
    }

    /** One weight for each column, in their order. */
    public static Map<RunColumn, Integer> weights(int... weights) {
        Map<RunColumn, Integer> byColumn = new EnumMap<>(RunColumn.class);
        for (RunColumn column : RunColumn.values()) {
            byColumn.put(column, weights[column.ordinal()]);
        }
        return byColumn;
    }
}
