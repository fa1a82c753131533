package org.groundwork.core.exercise;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What has to be at hand for an exercise: any one of several sets, each needed whole.
 *
 * @param anyOf the sets, at least one; the empty set is met everywhere
 */
public record EquipmentNeed(List<Set<Equipment>> anyOf) {

    public static final EquipmentNeed NOTHING = new EquipmentNeed(List.of(Set.of()));

    public EquipmentNeed {
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("an exercise that no equipment makes possible");
        }
        anyOf = anyOf.stream().map(Set::copyOf).toList();
    }

    public boolean isMetBy(Collection<Equipment> owned) {
        for (Set<Equipment> whole : anyOf) {
            if (owned.containsAll(whole)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can be done with household things alone. */
    public boolean isNothing() {
        return anyOf.stream().anyMatch(Set::isEmpty);
    }
}
