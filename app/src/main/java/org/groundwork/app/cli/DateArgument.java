package org.groundwork.app.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.TypeConversionException;

/** Reads a date such as {@code 2026-11-30}. */
final class DateArgument {

    private DateArgument() {}

    /** @throws TypeConversionException where it is no date of the calendar */
    static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new TypeConversionException("'" + text + "' is no date; write year-month-day, as 2026-11-30");
        }
    }
}
