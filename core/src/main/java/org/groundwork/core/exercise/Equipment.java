package org.groundwork.core.exercise;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What an exercise needs beyond a floor, a wall, a chair, a stair, a table, a towel, a broom and a backpack. */
public enum Equipment {
    BAND,
    DUMBBELL,
    KETTLEBELL,
    BARBELL,
    RACK,
    BENCH,
    BOX,
    BAR,
    TRAPBAR,
    MACHINE,
    SLIDER,
    ROPE,
    HURDLE,
    PARTNER;

    /** What the word {@code none} stands for: household things only. */
    public static final Set<Equipment> HOUSEHOLD = Set.of();

    /** What the word {@code home} stands for. */
    public static final Set<Equipment> HOME = Set.of(BAND);

    /** What the word {@code gym} stands for. */
    public static final Set<Equipment> GYM =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(HURDLE, PARTNER)));

    /** The word for it in files: its name in lower case. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
