package org.groundwork.core.schedule.solve;

import java.util.Arrays;
import java.util.List;
import org.groundwork.core.schedule.Pin;
import org.groundwork.core.schedule.SessionType;

/**
 * What may be chosen in a week; on a day with a pin only that.
 *
 * @param codes the open {@link Code codes}, ascending
 * @param pinned for each of them whether it is pinned
 */
record OpenCodes(int[] codes, boolean[] pinned) {

    /** @param pins those of the week, each of one of its {@code types} */
    static OpenCodes of(PlaceCosts places, List<SessionType> types, List<Pin> pins) {
        int[] pinnedOnDay = new int[7];
        Arrays.fill(pinnedOnDay, -1);
        for (Pin pin : pins) {
            int day = pin.at().date().getDayOfWeek().ordinal();
            pinnedOnDay[day] = Code.of(2 * day + pin.at().slot().ordinal(), types.indexOf(pin.type()));
        }
        int[] codes = new int[Code.COUNT];
        boolean[] pinned = new boolean[Code.COUNT];
        int count = 0;
        for (int code = 0; code < Code.COUNT; code++) {
            int pin = pinnedOnDay[Code.day(code)];
            if (places.isOpen(code) && (pin < 0 || pin == code)) {
                codes[count] = code;
                pinned[count++] = pin == code;
            }
        }
        return new OpenCodes(Arrays.copyOf(codes, count), Arrays.copyOf(pinned, count));
    }

    int count() {
        return codes.length;
    }

    boolean isPinned(int code) {
        int index = Arrays.binarySearch(codes, code);
        return index >= 0 && pinned[index];
    }

    /** By index of a code, the index of the first code on a later day. */
    int[] firstOnLaterDay() {
        int[] later = new int[codes.length];
        for (int i = codes.length - 1; i >= 0; i--) {
            boolean sameDay = i + 1 < codes.length && Code.day(codes[i]) == Code.day(codes[i + 1]);
            later[i] = sameDay ? later[i + 1] : i + 1;
        }
        return later;
    }

    /** By index of a code, the index of the first pinned code from there on, which cannot be passed over. */
    int[] nextPinned() {
        int[] next = new int[pinned.length + 1];
        next[pinned.length] = pinned.length;
        for (int i = pinned.length - 1; i >= 0; i--) {
            next[i] = pinned[i] ? i : next[i + 1];
        }
        return next;
    }
}
