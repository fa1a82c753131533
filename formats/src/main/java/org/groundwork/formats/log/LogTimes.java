package org.groundwork.formats.log;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the times that logs are written with, as the lifter's own clock showed them. */
final class LogTimes {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern ZONE = Pattern.compile("(?<=\\d)\\s?(Z|[+-]\\d{2}:?\\d{2})$");
    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "uuuu-MM-dd[['T'][ ]H:mm[:ss[.SSS]]]",
                    "uuuu-MM-dd h:mm[:ss] a",
                    "uuuu/MM/dd[ H:mm[:ss]]",
                    "d MMM uuuu[, H:mm[:ss]]",
                    "d MMM uuuu, h:mm[:ss] a",
                    "MMM d, uuuu[, H:mm[:ss]]",
                    "MMM d, uuuu, h:mm[:ss] a",
                    "d.M.uuuu[[,] H:mm[:ss]]")
            .map(LogTimes::formatter)
            .toList();

    private LogTimes() {}

    private static DateTimeFormatter formatter(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The time that {@code text} says; a date alone means its first minute; empty where it says none of 1900 to 2199. */
    static Optional<LocalDateTime> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = ZONE.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceFirst("");
        return FORMATS.stream()
                .flatMap(format -> read(plain, format).stream())
                .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDateTime> read(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor time = format.parseBest(text, LocalDateTime::from, LocalDate::from);
            return Optional.of(time instanceof LocalDate day ? day.atStartOfDay() : LocalDateTime.from(time));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
