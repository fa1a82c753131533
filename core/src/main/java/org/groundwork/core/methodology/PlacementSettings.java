package org.groundwork.core.methodology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundwork.core.quantity.Distance;

/** Gathers the settings about placement into {@link PlacementRules}. */
final class PlacementSettings {

    private final Methodology methodology;

    private PlacementSettings(Methodology methodology) {
        this.methodology = methodology;
    }

    static PlacementRules from(Methodology methodology) {
        return new PlacementSettings(methodology).gather();
    }

    private PlacementRules gather() {
        return new PlacementRules(
                beforeRun(),
                afterRun(),
                afterRace(),
                between(),
                gap(Parameter.BETWEEN_JUMPS),
                hourWeights(),
                methodology.value(Parameter.SESSION_HOUR_WEIGHT),
                methodology.value(Parameter.NOVELTY_EXTRA_HOURS),
                methodology.value(Parameter.SPREAD_WEIGHT),
                methodology.value(Parameter.HABIT_WEIGHT),
                methodology.value(Parameter.DISLIKED_DAY_WEIGHT),
                methodology.value(Parameter.MORNING_WEIGHT),
                methodology.value(Parameter.PUBLISHED_WEIGHT));
    }

    private Map<LoadClass, Map<RunColumn, Gap>> beforeRun() {
        Map<LoadClass, Map<RunColumn, Gap>> table = new EnumMap<>(LoadClass.class);
        table.put(LoadClass.HEAVY_LEGS, row("BEFORE", "HEAVY_LEGS"));
        table.put(LoadClass.IMPACT, row("BEFORE", "IMPACT"));
        table.put(LoadClass.LIGHT_LEGS, row("BEFORE", "LIGHT_LEGS"));
        Map<RunColumn, Gap> upper = new EnumMap<>(RunColumn.class);
        for (RunColumn column : RunColumn.values()) {
            upper.put(column, gap(Parameter.BEFORE_ANY_UPPER));
        }
        table.put(LoadClass.UPPER, upper);
        return table;
    }

    private Map<LoadClass, Map<RunColumn, Gap>> afterRun() {
        Map<RunColumn, Gap> heavy = row("AFTER", "HEAVY_LEGS");
        Map<LoadClass, Map<RunColumn, Gap>> table = new EnumMap<>(LoadClass.class);
        table.put(LoadClass.HEAVY_LEGS, heavy);
        table.put(LoadClass.IMPACT, heavy);
        table.put(LoadClass.LIGHT_LEGS, row("AFTER", "LIGHT_LEGS"));
        return table;
    }

    private Map<RunColumn, Gap> row(String side, String loadClass) {
        Map<RunColumn, Gap> row = new EnumMap<>(RunColumn.class);
        for (RunColumn column : RunColumn.values()) {
            String key = (side + "_" + column + "_" + loadClass)
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace('_', '-');
            Parameter.find(key).ifPresent(parameter -> row.put(column, gap(parameter)));
        }
        return row;
    }

    private List<RaceBan> afterRace() {
        List<Integer> upTo = methodology.values(Parameter.AFTER_RACE_UP_TO_METRES);
        List<Integer> heavy = methodology.values(Parameter.AFTER_RACE_HEAVY_LEGS);
        List<Integer> light = methodology.values(Parameter.AFTER_RACE_LIGHT_LEGS);
        List<RaceBan> bans = new ArrayList<>();
        for (int i = 0; i < heavy.size(); i++) {
            Distance longest = new Distance(i < upTo.size() ? upTo.get(i) : Integer.MAX_VALUE);
            bans.add(new RaceBan(longest, new Gap(heavy.get(i), heavy.get(i)), new Gap(light.get(i), light.get(i))));
        }
        return bans;
    }

    private Map<LoadClass, Map<LoadClass, Gap>> between() {
        Gap heavy = gap(Parameter.BETWEEN_HEAVY);
        Gap mixed = gap(Parameter.BETWEEN_HEAVY_AND_LIGHT);
        Gap light = gap(Parameter.BETWEEN_LIGHT);
        return Map.of(
                LoadClass.HEAVY_LEGS,
                Map.of(LoadClass.HEAVY_LEGS, heavy, LoadClass.IMPACT, mixed, LoadClass.LIGHT_LEGS, mixed),
                LoadClass.IMPACT,
                Map.of(LoadClass.HEAVY_LEGS, mixed, LoadClass.IMPACT, light, LoadClass.LIGHT_LEGS, light),
                LoadClass.LIGHT_LEGS,
                Map.of(LoadClass.HEAVY_LEGS, mixed, LoadClass.IMPACT, light, LoadClass.LIGHT_LEGS, light));
    }

    private Map<RunColumn, Integer> hourWeights() {
        List<Integer> weights = methodology.values(Parameter.HOUR_WEIGHTS);
        Map<RunColumn, Integer> byColumn = new EnumMap<>(RunColumn.class);
        for (RunColumn column : RunColumn.values()) {
            byColumn.put(column, weights.get(column.ordinal()));
        }
        return byColumn;
    }

    private Gap gap(Parameter parameter) {
        List<Integer> hours = methodology.values(parameter);
        return new Gap(hours.get(0), hours.get(1));
    }
}
