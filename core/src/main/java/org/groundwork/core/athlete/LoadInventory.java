package org.groundwork.core.athlete;

import java.util.List;
import java.util.stream.IntStream;
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

    /** Two and a half pounds, to the gram: the smallest plate, of which every heavier one is a multiple. */
    private static final int SMALLEST_PLATE_GRAMS = 1134;

    /** Pairs of plates as a gym with pounds has them, in multiples of the smallest; as many 45s as anyone loads. */
    private static final List<Integer> POUND_PLATES = List.of(1, 2, 4, 4, 10, 14, 18, 18, 18, 18, 18, 18);

    /** Dumbbells from 5 to 100 pounds, plates and a bar of 45 pounds; kettlebells are cast in kilograms anyway. */
    private static final LoadInventory POUNDS = new LoadInventory(
            IntStream.rangeClosed(1, 20)
                    .mapToObj(fives -> new Load(2 * SMALLEST_PLATE_GRAMS * fives))
                    .toList(),
            List.of(),
            POUND_PLATES.stream()
                    .map(plates -> new Load(SMALLEST_PLATE_GRAMS * plates))
                    .toList(),
            new Load(18 * SMALLEST_PLATE_GRAMS));

    /** What counts as at hand where nobody said, for somebody who reads {@code units}. */
    public static LoadInventory usual(Units units) {
        return units == Units.IMPERIAL ? POUNDS : UNKNOWN;
    }

    public LoadInventory {
        dumbbells = dumbbells.stream().distinct().sorted().toList();
        kettlebells = kettlebells.stream().distinct().sorted().toList();
        plates = plates.stream().sorted().toList();
        if (bar.grams() == 0) {
            throw new IllegalArgumentException("a bar of 0 kg");
        }
    }
}
