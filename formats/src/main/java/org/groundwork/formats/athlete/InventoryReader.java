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

    static Optional<LoadInventory> read(Value value) {
        return value.section().flatMap(InventoryReader::read);
    }

    private static Optional<LoadInventory> read(Section section) {
        List<Load> dumbbells = loads(section, "dumbbell");
        List<Load> kettlebells = loads(section, "kettlebell");
        List<Load> plates = loads(section, "plates");
        Load bar = section.find("bar", InventoryReader::load).orElse(LoadInventory.UNKNOWN.bar());
        return section.build(
                () -> new LoadInventory(dumbbells, kettlebells, plates, bar), "give kilograms, as dumbbell: [4, 8]");
    }

    private static List<Load> loads(Section section, String key) {
        return section.find(key)
                .map(v -> v.listOrOne().stream()
                        .flatMap(one -> load(one).stream())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<Load> load(Value value) {
        return value.decimal(LIGHTEST_KG, HEAVIEST_KG).map(Load::ofKilograms);
    }
}
