package org.groundwork.core.athlete;

import java.util.List;
import org.groundwork.core.quantity.Load;

/**
 * The weights at hand. An empty list means that nobody said which; the methodology's usual set stands in.
 *
 * @param dumbbells the mass of one dumbbell of each owned pair, ascending
 * @param kettlebells ascending
 * @param plates the mass of one plate of each owned pair, ascending; a pair owned twice stands twice
 * @param bar the empty barbell, more than zero
 */
public record LoadInventory(List<Load> dumbbells, List<Load> kettlebells, List<Load> plates, Load bar) {

    /** Nothing said: the usual sets, and a bar of 20 kg. */
    public static final LoadInventory UNKNOWN =
            new LoadInventory(List.of(), List.of(), List.of(), Load.ofKilograms(20));

    public LoadInventory {
        dumbbells = dumbbells.stream().distinct().sorted().toList();
        kettlebells = kettlebells.stream().distinct().sorted().toList();
        plates = plates.stream().sorted().toList();
        if (bar.grams() == 0) {
            throw new IllegalArgumentException("a bar of 0 kg");
        }
    }
}
