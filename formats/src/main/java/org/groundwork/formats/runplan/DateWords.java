package org.groundwork.formats.runplan;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads dates as people write them, with a year or without one. */
final class DateWords {

    /** Where dates without a year are looked for when nothing else is known. */
    static final LocalDate NEAR = LocalDate.of(2024, 1, 1);

    private static final int YEARS_BACK = 5;
    private static final int DAYS_AHEAD = 550;
    private static final Pattern WEEKDAY = Pattern.compile("([\\p{L}]{2,10})[.,]? +(?=[\\p{L}\\d])");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(20\\d{2})([01]\\d)([0-3]\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\.?(?:\\2?(\\d{4}|\\d{2}))?(?![\\d\\w])");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[. -]*([a-z]{3,9})\\.?[ ,-]*(\\d{4}|'?\\d{2}(?!\\d))?(?!\\w)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?(?:[ ,]+(\\d{4}))?(?!\\w)");

    /**
     * A date whose year may be missing.
     *
     * @param year the year, or 0 where it is missing
     * @param month 1 to 12
     * @param day 1 to 31
     * @param length how many characters of the text it took
     */
    record Found(int year, int month, int day, int length) {

        /** The date itself; without a year the one nearest {@code near} that falls on {@code weekday}, if one is given. */
        Optional<LocalDate> date(LocalDate near, Optional<DayOfWeek> weekday) {
            if (year > 0) {
                return valid(year, month, day);
            }
            return IntStream.rangeClosed(near.getYear() - YEARS_BACK, near.getYear() + 2)
                    .mapToObj(candidate -> valid(candidate, month, day))
                    .flatMap(Optional::stream)
                    .filter(date -> weekday.map(date.getDayOfWeek()::equals).orElse(true))
                    .filter(date -> date.isBefore(near.plusDays(DAYS_AHEAD)))
                    .min(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(near, date))));
        }
    }

    private final boolean monthFirst;

    /** @param monthFirst whether 3/4 is the fourth of March */
    DateWords(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The date that {@code text} starts with, after a weekday's name if there is one. */
    Optional<Found> startOf(String text) {
        int blank = text.length() - text.stripLeading().length();
        return startAt(text, blank).or(() -> weekdayEnd(text, blank).flatMap(end -> startAt(text, end)));
    }

    private Optional<Found> startAt(String text, int from) {
        String rest = text.substring(from).toLowerCase(Locale.ROOT);
        return digits(rest)
                .or(() -> named(rest))
                .map(found -> new Found(found.year, found.month, found.day, found.length + from));
    }

    private static Optional<Integer> weekdayEnd(String text, int from) {
        Matcher weekday = WEEKDAY.matcher(text).region(from, text.length());
        return weekday.lookingAt() && DayNames.of(weekday.group(1)).isPresent()
                ? Optional.of(weekday.end())
                : Optional.empty();
    }

    private Optional<Found> digits(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.lookingAt()) {
            return found(number(iso, 1), number(iso, 2), number(iso, 3), iso.end());
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.lookingAt()) {
            return found(number(compact, 1), number(compact, 2), number(compact, 3), compact.end());
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.lookingAt() ? ofNumbers(numbers) : Optional.empty();
    }

    private Optional<Found> ofNumbers(Matcher numbers) {
        int first = number(numbers, 1);
        int second = number(numbers, 3);
        int year = numbers.group(4) == null ? 0 : fullYear(number(numbers, 4));
        if (year == 0 && !numbers.group(2).equals("/") && !numbers.group().endsWith(".")) {
            return Optional.empty();
        }
        boolean dayFirst =
                first > 12 || (second <= 12 && !(monthFirst && numbers.group(2).equals("/")));
        return dayFirst ? found(year, second, first, numbers.end()) : found(year, first, second, numbers.end());
    }

    private static Optional<Found> named(String text) {
        Matcher dayMonth = DAY_MONTH.matcher(text);
        if (dayMonth.lookingAt() && month(dayMonth.group(2)).isPresent()) {
            return found(year(dayMonth.group(3)), month(dayMonth.group(2)).get(), number(dayMonth, 1), dayMonth.end());
        }
        Matcher monthDay = MONTH_DAY.matcher(text);
        return monthDay.lookingAt() && month(monthDay.group(1)).isPresent()
                ? found(year(monthDay.group(3)), month(monthDay.group(1)).get(), number(monthDay, 2), monthDay.end())
                : Optional.empty();
    }

    private static Optional<Found> found(int year, int month, int day, int length) {
        boolean plausible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return plausible ? Optional.of(new Found(year, month, day, length)) : Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        return java.util.stream.Stream.of(Month.values())
                .filter(month -> word.length() >= 3 && isName(month, word))
                .map(Month::getValue)
                .findFirst();
    }

    private static boolean isName(Month month, String word) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(word)
                || month.getDisplayName(TextStyle.FULL, Locale.GERMAN)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(word)
                || word.equals("sept");
    }

    private static int year(String digits) {
        return digits == null ? 0 : fullYear(Integer.parseInt(digits.replace("'", "")));
    }

    private static int fullYear(int year) {
        return year < 100 ? 2000 + year : year;
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static Optional<LocalDate> valid(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
