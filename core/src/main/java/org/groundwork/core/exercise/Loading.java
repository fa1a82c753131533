package org.groundwork.core.exercise;

import java.util.Set;

/** How an exercise is made harder by something held, worn or pulled; this decides which loads can be made for it. */
public enum Loading {
    /** Own mass alone. */
    BODYWEIGHT,
    /** A backpack filled by feel: no kilograms are prescribed. */
    BACKPACK,
    /** An elastic band: no kilograms are prescribed. */
    BAND,
    /** One dumbbell or kettlebell; the load is that one's. */
    ONE_HAND_WEIGHT,
    /** A pair of dumbbells; the load is that of each. */
    TWO_HAND_WEIGHTS,
    /** A barbell with plates; the load is all of it. */
    BARBELL,
    /** A trap bar with plates; the load is all of it. */
    TRAPBAR,
    /** A machine's stack. */
    MACHINE;

    /** Whether a number of kilograms belongs to a set of it. */
    public boolean isWeighed() {
        return switch (this) {
            case BODYWEIGHT, BACKPACK, BAND -> false;
            case ONE_HAND_WEIGHT, TWO_HAND_WEIGHTS, BARBELL, TRAPBAR, MACHINE -> true;
        };
    }

    /** Whether every way of meeting {@code need} brings the thing that this loading takes. */
    public boolean isMadeBy(EquipmentNeed need) {
        for (Set<Equipment> used : need.anyOf()) {
            if (!isMadeBy(used)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMadeBy(Set<Equipment> used) {
        return switch (this) {
            case BODYWEIGHT, BACKPACK -> true;
            case BAND -> used.contains(Equipment.BAND);
            case ONE_HAND_WEIGHT -> used.contains(Equipment.DUMBBELL) || used.contains(Equipment.KETTLEBELL);
            case TWO_HAND_WEIGHTS -> used.contains(Equipment.DUMBBELL);
            case BARBELL -> used.contains(Equipment.BARBELL);
            case TRAPBAR -> used.contains(Equipment.TRAPBAR);
            case MACHINE -> used.contains(Equipment.MACHINE);
        };
    }
}
