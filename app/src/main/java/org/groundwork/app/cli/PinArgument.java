package org.groundwork.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/** Reads pins such as {@code 2026-W49-1=2026-12-03:PM}. */
final class PinArgument {

    private static final String OPTION = "--pin";

    private PinArgument() {}

    /** The places of the sessions that {@code pins} hold; what is wrong with one goes to {@code problems}. */
    static Map<String, DaySlot> parse(List<String> pins, InputProblems problems) {
        Map<String, DaySlot> places = new LinkedHashMap<>();
        for (String pin : pins) {
            int equals = pin.indexOf('=');
            String id = pin.substring(0, Math.max(0, equals));
            Optional<DaySlot> place = place(pin.substring(equals + 1));
            if (id.isBlank()) {
                problems.add(OPTION, 0, "'" + pin + "' names no session", "write one as 2026-W49-1=2026-12-03:PM");
            } else if (place.isEmpty()) {
                String written = pin.substring(equals + 1);
                problems.add(
                        OPTION, 0, "'" + written + "' is no place", "write a date and a slot, such as 2026-12-03:PM");
            } else if (places.put(id, place.get()) != null) {
                problems.add(OPTION, 0, id + " is pinned twice", "keep one of the two");
            }
        }
        return places;
    }

    private static Optional<DaySlot> place(String text) {
        String[] parts = text.split(":", 2);
        try {
            Slot slot = Slot.valueOf(parts[parts.length - 1].toUpperCase(Locale.ROOT));
            return Optional.of(new DaySlot(LocalDate.parse(parts[0]), slot));
        } catch (DateTimeParseException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
