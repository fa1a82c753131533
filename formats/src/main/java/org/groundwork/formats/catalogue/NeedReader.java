package org.groundwork.formats.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.EquipmentNeed;

/** Reads {@code none}, {@code barbell and rack} or {@code dumbbell or kettlebell}; "and" binds more tightly. */
final class NeedReader {

    private static final String KEY = "needs";
    private static final String NOTHING = "none";
    private static final Vocabulary<Equipment> WORDS = Vocabulary.of(Equipment.class);

    private NeedReader() {}

    static Optional<EquipmentNeed> read(Block block) {
        return block.text(KEY).map(text -> text.equals(NOTHING) ? EquipmentNeed.NOTHING : need(block, text));
    }

    private static EquipmentNeed need(Block block, String text) {
        List<Set<Equipment>> anyOf = Arrays.stream(text.split(" or "))
                .map(together -> set(block, together))
                .toList();
        return new EquipmentNeed(anyOf);
    }

    private static Set<Equipment> set(Block block, String together) {
        return Arrays.stream(together.split(" and "))
                .flatMap(word -> block.meaning(KEY, block.line(KEY), word.strip(), WORDS).stream())
                .collect(Collectors.toSet());
    }
}
