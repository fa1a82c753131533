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

    /** What is needed, or empty where one of its words is unknown. */
    static Optional<EquipmentNeed> read(BlockReader block) {
        return block.text(KEY)
                .flatMap(text -> text.equals(NOTHING) ? Optional.of(EquipmentNeed.NOTHING) : need(block, text));
    }

    private static Optional<EquipmentNeed> need(BlockReader block, String text) {
        List<Set<Equipment>> anyOf = new ArrayList<>();
        boolean known = true;
        for (String together : text.split(" or ")) {
            String[] words = together.split(" and ");
            Set<Equipment> needed = set(block, words);
            known &= needed.size() == words.length;
            anyOf.add(needed);
        }
        return known ? Optional.of(new EquipmentNeed(anyOf)) : Optional.empty();
    }

    private static Set<Equipment> set(BlockReader block, String... words) {
        Set<Equipment> needed = EnumSet.noneOf(Equipment.class);
        for (String word : words) {
            Optional<Equipment> item = block.meaning(KEY, word.strip(), WORDS);
            if (item.isPresent() && !needed.add(item.get())) {
                block.note(KEY, "needs has '" + word + "' twice together", "keep one of them");
            }
        }
        return needed;
    }
}
