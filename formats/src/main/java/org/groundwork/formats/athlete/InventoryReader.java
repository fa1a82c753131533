package org.groundwork.formats.athlete;

import java.util.List;
import java.util.Optional;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.quantity.Load;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads the weights at hand. */
final class InventoryReader {

    private static final double LIGHTEST_KG = 0.1;
    private static final double HEAVIEST_KG = 200;

    private InventoryReader() {}

    /** @param usual what counts where the file names no weights of a kind */
    static Optional<LoadInventory> read(Value value, LoadInventory usual) {
        return value.section().flatMap(section -> read(section, usual));
    }

    private static Optional<LoadInventory> read(Section section, LoadInventory usual) {
        List<Load> dumbbells = loads(section, "dumbbell", usual.dumbbells());
        List<Load> kettlebells = loads(section, "kettlebell", usual.kettlebells());
        List<Load> plates = loads(section, "plates", usual.plates());
        Load bar = section.find("bar", InventoryReader::load).orElse(usual.bar());
        return section.build(
                () -> new LoadInventory(dumbbells, kettlebells, plates, bar), "give kilograms, as dumbbell: [4, 8]");
    }

    private static List<Load> loads(Section section, String key, List<Load> usual) {
        return section.find(key)
                .map(v -> v.listOrOne().stream()
                        .flatMap(one -> load(one).stream())
                        .toList())
                .orElse(usual);
    }

    private static Optional<Load> load(Value value) {
        return value.decimal(LIGHTEST_KG, HEAVIEST_KG).map(Load::ofKilograms);
    }
}
