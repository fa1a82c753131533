package org.groundwork.core.strength;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/**
 * The loads that can be made for one exercise with what an athlete owns.
 *
 * @param loads ascending; empty for an exercise without kilograms
 */
public record LoadableLoads(NavigableSet<Load> loads) {

    private static final Load HEAVIEST_BAR = Load.ofKilograms(300);

    public LoadableLoads {
        loads = Collections.unmodifiableNavigableSet(new TreeSet<>(loads));
    }

    /**
     * The loads for {@code exercise}.
     *
     * @param owned what is at hand
     * @param inventory the weights at hand; a kind nobody listed counts with the methodology's usual set
     */
    public static LoadableLoads of(
            Exercise exercise, Set<Equipment> owned, LoadInventory inventory, Methodology methodology) {
        TreeSet<Load> loads = new TreeSet<>();
        switch (exercise.loading()) {
            case BODYWEIGHT, BACKPACK, BAND -> {}
            case ONE_HAND_WEIGHT, TWO_HAND_WEIGHTS -> {
                addIf(loads, owned, exercise, Equipment.DUMBBELL, dumbbells(inventory, methodology));
                addIf(loads, owned, exercise, Equipment.KETTLEBELL, kettlebells(inventory, methodology));
            }
            case BARBELL, TRAPBAR -> loads.addAll(barLoads(inventory, methodology));
            case MACHINE -> loads.addAll(series(methodology.values(Parameter.USUAL_MACHINE)));
        }
        return new LoadableLoads(loads);
    }

    private static void addIf(
            Set<Load> loads, Set<Equipment> owned, Exercise exercise, Equipment equipment, List<Load> weights) {
        boolean suits = exercise.need().anyOf().stream().anyMatch(s -> s.contains(equipment) && owned.containsAll(s));
        if (suits) {
            loads.addAll(weights);
        }
    }

    /** The dumbbells that count as owned. */
    public static List<Load> dumbbells(LoadInventory inventory, Methodology methodology) {
        return inventory.dumbbells().isEmpty()
                ? series(methodology.values(Parameter.USUAL_DUMBBELLS))
                : inventory.dumbbells();
    }

    /** The kettlebells that count as owned. */
    public static List<Load> kettlebells(LoadInventory inventory, Methodology methodology) {
        return inventory.kettlebells().isEmpty()
                ? series(methodology.values(Parameter.USUAL_KETTLEBELLS))
                : inventory.kettlebells();
    }

    private static List<Load> series(List<Integer> fromToStep) {
        List<Load> series = new ArrayList<>();
        for (int grams = fromToStep.get(0); grams <= fromToStep.get(1); grams += fromToStep.get(2)) {
            series.add(new Load(grams));
        }
        return series;
    }

    private static Set<Load> barLoads(LoadInventory inventory, Methodology methodology) {
        return inventory.plates().isEmpty()
                ? gymBarLoads(inventory.bar(), methodology)
                : ownedBarLoads(inventory.bar(), inventory.plates());
    }

    /** A gym has as many pairs of each plate as anyone loads. */
    private static Set<Load> gymBarLoads(Load bar, Methodology methodology) {
        Set<Load> loads = new TreeSet<>();
        int step = 2 * Collections.min(methodology.values(Parameter.USUAL_PLATES));
        for (int grams = bar.grams(); grams <= HEAVIEST_BAR.grams(); grams += step) {
            loads.add(new Load(grams));
        }
        return loads;
    }

    private static Set<Load> ownedBarLoads(Load bar, List<Load> pairs) {
        Set<Load> loads = new TreeSet<>(Set.of(bar));
        for (Load plate : pairs) {
            Set<Load> heavier = new TreeSet<>();
            loads.forEach(load -> heavier.add(load.plus(plate.times(2))));
            loads.addAll(heavier);
        }
        return loads;
    }

    /** The loadable load nearest to {@code target}, the lighter of two equally near; empty where nothing is weighed. */
    public Optional<Load> nearest(Load target) {
        Load below = loads.floor(target);
        Load above = loads.ceiling(target);
        if (below == null || above == null) {
            return Optional.ofNullable(below == null ? above : below);
        }
        boolean nearerBelow = target.grams() - below.grams() <= above.grams() - target.grams();
        return Optional.of(nearerBelow ? below : above);
    }

    /** The lightest loadable load of at least {@code least}, if there is one. */
    public Optional<Load> atLeast(Load least) {
        return Optional.ofNullable(loads.ceiling(least));
    }

    /** The heaviest loadable load of at most {@code most}, if there is one. */
    public Optional<Load> atMost(Load most) {
        return Optional.ofNullable(loads.floor(most));
    }

    /** The heaviest there is, if any. */
    public Optional<Load> heaviest() {
        return loads.isEmpty() ? Optional.empty() : Optional.of(loads.last());
    }
}
