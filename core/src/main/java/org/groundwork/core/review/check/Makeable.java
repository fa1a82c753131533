package org.groundwork.core.review.check;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.exercise.Loading;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;

/** Whether a load can be made of what is owned. Plates are taken to be there as often as needed. */
final class Makeable {

    private static final int BOTH_ENDS = 2;
    private static final int HEAVIEST = 1_000_000;

    private final LoadInventory inventory;
    private final Methodology methodology;

    Makeable(LoadInventory inventory, Methodology methodology) {
        this.inventory = inventory;
        this.methodology = methodology;
    }

    /** Whether {@code grams} can be made for an exercise that is loaded so; never for one that takes no kilograms. */
    boolean is(Loading loading, int grams) {
        return switch (loading) {
            case BODYWEIGHT, BACKPACK, BAND -> false;
            case ONE_HAND_WEIGHT -> isDumbbell(grams) || isKettlebell(grams);
            case TWO_HAND_WEIGHTS -> isDumbbell(grams);
            case BARBELL, TRAPBAR -> isPlated(grams - inventory.bar().grams());
            case MACHINE -> isStep(Parameter.USUAL_MACHINE, grams);
        };
    }

    private boolean isDumbbell(int grams) {
        return isOneOf(inventory.dumbbells(), Parameter.USUAL_DUMBBELLS, grams);
    }

    private boolean isKettlebell(int grams) {
        return isOneOf(inventory.kettlebells(), Parameter.USUAL_KETTLEBELLS, grams);
    }

    private boolean isOneOf(List<Load> owned, Parameter usual, int grams) {
        return owned.isEmpty() ? isStep(usual, grams) : owned.stream().anyMatch(load -> load.grams() == grams);
    }

    private boolean isStep(Parameter parameter, int grams) {
        List<Integer> range = methodology.values(parameter);
        int first = range.get(0);
        return grams >= first && grams <= range.get(1) && (grams - first) % range.get(2) == 0;
    }

    private boolean isPlated(int added) {
        List<Integer> pairs = plates().map(plate -> plate * BOTH_ENDS).toList();
        return added == 0 || added > 0 && isSum(pairs, added);
    }

    private Stream<Integer> plates() {
        return inventory.plates().isEmpty()
                ? methodology.values(Parameter.USUAL_PLATES).stream()
                : inventory.plates().stream().map(Load::grams);
    }

    /** Whether {@code parts}, each as often as wished, add up to {@code whole}; nothing absurdly heavy does. */
    private static boolean isSum(List<Integer> parts, int whole) {
        if (whole > HEAVIEST) {
            return false;
        }
        BitSet reached = new BitSet(whole + 1);
        reached.set(0);
        for (int sum = 0; sum >= 0 && sum < whole; sum = reached.nextSetBit(sum + 1)) {
            for (int part : parts) {
                reached.set(sum + part);
            }
        }
        return reached.get(whole);
    }
}
