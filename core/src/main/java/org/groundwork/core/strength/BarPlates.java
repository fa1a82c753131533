package org.groundwork.core.strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/** What hangs on each side of a bar, the heaviest plate first. */
public final class BarPlates {

    private final Load bar;
    private final List<Load> usual;
    private final Map<Integer, List<Load>> owned = new HashMap<>();

    /** @param inventory where it lists no plates, there are as many of each usual one as anyone loads */
    public BarPlates(LoadInventory inventory, Methodology methodology) {
        this.bar = inventory.bar();
        this.usual = inventory.plates().isEmpty()
                ? heaviestFirst(methodology.values(Parameter.USUAL_PLATES).stream()
                        .map(Load::new)
                        .toList())
                : List.of();
        owned.put(0, List.of());
        heaviestFirst(inventory.plates()).forEach(this::own);
    }

    private static List<Load> heaviestFirst(List<Load> plates) {
        return plates.stream().sorted(Comparator.reverseOrder()).toList();
    }

    private void own(Load plate) {
        Map.copyOf(owned).forEach((grams, plates) -> owned.putIfAbsent(grams + plate.grams(), and(plates, plate)));
    }

    private static List<Load> and(List<Load> plates, Load plate) {
        List<Load> more = new ArrayList<>(plates);
        more.add(plate);
        return more;
    }

    /** The empty bar. */
    public Load bar() {
        return bar;
    }

    /** The plates of one side that make {@code load} with the bar; empty where none do. */
    public Optional<List<Load>> side(Load load) {
        int grams = (load.grams() - bar.grams()) / 2;
        return usual.isEmpty() ? Optional.ofNullable(owned.get(grams)) : filled(grams);
    }

    private Optional<List<Load>> filled(int grams) {
        List<Load> side = new ArrayList<>();
        int rest = grams;
        for (Load plate : usual) {
            for (; rest >= plate.grams(); rest -= plate.grams()) {
                side.add(plate);
            }
        }
        return rest == 0 ? Optional.of(side) : Optional.empty();
    }
}
