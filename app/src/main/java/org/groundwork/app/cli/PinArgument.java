package org.groundwork.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;

/** Reads the place of a pin, such as {@code 2026-12-03:PM}. */
final class PinArgument {

    private PinArgument() {}

    /** @throws InvalidInputException where it is no date and slot */
    static DaySlot parse(String place) {
        String[] parts = place.split(":", 2);
        try {
            return new DaySlot(LocalDate.parse(parts[0]), Slot.valueOf(parts[1].toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            throw new InvalidInputException(List.of(new InputProblem(
                    "--pin", 0, "'" + place + "' is no place", "write a date and a slot, such as 2026-12-03:PM")));
        }
    }
}
