package org.groundwork.core.schedule.solve;

import org.groundwork.core.schedule.WeekDemand;

/**
 * A session of a week as a number: its place (0 is Monday morning, 13 Sunday evening) and its type's index among the
 * week's demands. Codes ascend by day, slot and type. Up to five of them are packed into one integer.
 */
final class Code {

    static final int PLACES = 14;
    static final int COUNT = PLACES * WeekDemand.MOST_TYPES;

    private static final int BITS = 6;
    private static final int MASK = (1 << BITS) - 1;

    private Code() {}

    static int of(int place, int type) {
        return place * WeekDemand.MOST_TYPES + type;
    }

    static int place(int code) {
        return code / WeekDemand.MOST_TYPES;
    }

    static int type(int code) {
        return code % WeekDemand.MOST_TYPES;
    }

    /** 0 is Monday. */
    static int day(int code) {
        return place(code) / 2;
    }

    /** {@code packed} with {@code code} as its number {@code index}. */
    static int pack(int packed, int index, int code) {
        return packed | code + 1 << index * BITS;
    }

    /** Whether any code is left in {@code packed}. */
    static boolean hasFirst(int packed) {
        return packed != 0;
    }

    static int first(int packed) {
        return (packed & MASK) - 1;
    }

    /** {@code packed} without its first code. */
    static int rest(int packed) {
        return packed >>> BITS;
    }

    /** How many codes are in {@code packed}. */
    static int count(int packed) {
        int count = 0;
        for (int rest = packed; hasFirst(rest); rest = rest(rest)) {
            count++;
        }
        return count;
    }
}
