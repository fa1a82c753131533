package org.groundwork.formats.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.EquipmentNeed;

/** Reads {@code none}, {@code barbell and rack} or {@code dumbbell or kettlebell}; "and" binds more tightly. */
final class NeedReader {

    private static final String KEY = "needs";
    private static final String NOTHING = "none";
    private static final Vocabulary<Equipment> WORDS = Vocabulary.of(Equipment.class, NOTHING);

    private NeedReader() {}

    static Optional<EquipmentNeed> read(BlockReader block) {
        return block.text(KEY).map(text -> text.equals(NOTHING) ? EquipmentNeed.NOTHING : need(block, text));
    }

    private static EquipmentNeed need(BlockReader block, String text) {
        List<Set<Equipment>> anyOf = new ArrayList<>();
        for (String together : text.split(" or ")) {
            anyOf.add(set(block, together));
        }
        return new EquipmentNeed(anyOf);
    }

    private static Set<Equipment> set(BlockReader block, String together) {
        Set<Equipment> needed = EnumSet.noneOf(Equipment.class);
        for (String word : together.split(" and ")) {
            block.meaning(KEY, word.strip(), WORDS).ifPresent(needed::add);
        }
        return needed;
    }
}
