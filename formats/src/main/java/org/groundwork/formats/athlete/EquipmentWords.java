package org.groundwork.formats.athlete;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.formats.yaml.Value;

/** The words for equipment: each kind's own, and {@code none}, {@code home} and {@code gym}. */
public final class EquipmentWords {

    private static final Map<String, Set<Equipment>> WORDS = words();

    private EquipmentWords() {}

    private static Map<String, Set<Equipment>> words() {
        Map<String, Set<Equipment>> words = new LinkedHashMap<>();
        words.put("none", Equipment.HOUSEHOLD);
        words.put("home", Equipment.HOME);
        words.put("gym", Equipment.GYM);
        for (Equipment equipment : Equipment.values()) {
            words.put(equipment.word(), Set.of(equipment));
        }
        return words;
    }

    /** What each word stands for. */
    public static Map<String, Set<Equipment>> all() {
        return Collections.unmodifiableMap(WORDS);
    }

    /** Everything that a word, or each word of a list, stands for. */
    static Optional<Set<Equipment>> read(Value value) {
        List<Value> given = value.listOrOne();
        List<Set<Equipment>> meant =
                given.stream().flatMap(v -> v.word(WORDS).stream()).toList();
        Set<Equipment> all = EnumSet.noneOf(Equipment.class);
        meant.forEach(all::addAll);
        return meant.size() == given.size() ? Optional.of(all) : Optional.empty();
    }
}
