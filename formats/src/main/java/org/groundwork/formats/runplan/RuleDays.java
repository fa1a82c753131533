package org.groundwork.formats.runplan;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The days of a recurrence rule (RFC 5545, 3.3.10), each at the time of day of the first. Rules that repeat within a
 * day give the first day alone: nobody plans runs by the hour.
 *
 * <p>Every day up to the end is looked at once, so the work is bounded by the days, whatever the rule.
 */
final class RuleDays {

    private final Recurrence rule;
    private final LocalDateTime start;
    private final LocalDate first;
    private final DayOfWeek weekStart;
    private final int interval;

    RuleDays(Recurrence rule, LocalDateTime start) {
        this.rule = rule;
        this.start = start;
        this.first = start.toLocalDate();
        this.weekStart = rule.getWorkweekStarts() == null ? DayOfWeek.MONDAY : day(rule.getWorkweekStarts());
        this.interval = rule.getInterval() == null ? 1 : Math.max(1, rule.getInterval());
    }

    /**
     * The starts in order; the first of the series is one of them whatever the rule says.
     *
     * @param last the last moment that is wanted, inclusive
     * @param most how many are wanted at most
     */
    List<LocalDateTime> upTo(LocalDateTime last, int most) {
        List<LocalDateTime> starts = new ArrayList<>(List.of(start));
        int count = rule.getCount() == null ? most : Math.min(most, rule.getCount());
        LocalTime time = start.toLocalTime();
        for (LocalDate period = periodOf(first);
                isRegular() && !period.isAfter(last.toLocalDate());
                period = next(period)) {
            for (LocalDate day : daysOf(period)) {
                if (starts.size() >= count || day.atTime(time).isAfter(last)) {
                    return starts;
                }
                if (day.isAfter(first)) {
                    starts.add(day.atTime(time));
                }
            }
        }
        return starts;
    }

    private boolean isRegular() {
        Frequency frequency = rule.getFrequency();
        return frequency == Frequency.DAILY
                || frequency == Frequency.WEEKLY
                || frequency == Frequency.MONTHLY
                || frequency == Frequency.YEARLY;
    }

    private LocalDate periodOf(LocalDate day) {
        return switch (rule.getFrequency()) {
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTHLY -> day.withDayOfMonth(1);
            case YEARLY -> day.withDayOfYear(1);
            default -> day;
        };
    }

    private LocalDate next(LocalDate period) {
        return period.plus(interval, unit());
    }

    private ChronoUnit unit() {
        return switch (rule.getFrequency()) {
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    private List<LocalDate> daysOf(LocalDate period) {
        List<LocalDate> days =
                period.datesUntil(period.plus(1, unit())).filter(matches()).toList();
        List<Integer> positions = rule.getBySetPos();
        if (positions.isEmpty()) {
            return days;
        }
        return IntStream.range(0, days.size())
                .filter(i -> positions.contains(i + 1) || positions.contains(i - days.size()))
                .mapToObj(days::get)
                .toList();
    }

    private Predicate<LocalDate> matches() {
        Predicate<LocalDate> listed = day -> isIn(rule.getByMonth(), day.getMonthValue(), 0)
                && isIn(rule.getByMonthDay(), day.getDayOfMonth(), day.lengthOfMonth())
                && isIn(rule.getByYearDay(), day.getDayOfYear(), day.lengthOfYear())
                && isIn(rule.getByWeekNo(), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 52)
                && (rule.getByDay().isEmpty() || rule.getByDay().stream().anyMatch(by -> isOn(by, day)));
        return listed.and(this::isWhereTheRuleIsSilent);
    }

    /** What a rule leaves open comes from the first day: its weekday, its day of the month, its month. */
    private boolean isWhereTheRuleIsSilent(LocalDate day) {
        boolean days = !rule.getByDay().isEmpty()
                || !rule.getByMonthDay().isEmpty()
                || !rule.getByYearDay().isEmpty();
        return switch (rule.getFrequency()) {
            case WEEKLY -> days || day.getDayOfWeek() == first.getDayOfWeek();
            case MONTHLY -> days || day.getDayOfMonth() == first.getDayOfMonth();
            case YEARLY -> days || isYearlyDay(day);
            default -> true;
        };
    }

    private boolean isYearlyDay(LocalDate day) {
        if (!rule.getByWeekNo().isEmpty()) {
            return day.getDayOfWeek() == first.getDayOfWeek();
        }
        return day.getDayOfMonth() == first.getDayOfMonth()
                && (!rule.getByMonth().isEmpty() || day.getMonth() == first.getMonth());
    }

    private boolean isOn(ByDay by, LocalDate day) {
        if (by.getDay() == null || day.getDayOfWeek() != day(by.getDay())) {
            return false;
        }
        return by.getNum() == null || by.getNum() == 0 || isNth(by.getNum(), day);
    }

    private boolean isNth(int wanted, LocalDate day) {
        boolean ofYear =
                rule.getFrequency() == Frequency.YEARLY && rule.getByMonth().isEmpty();
        int before = (ofYear ? day.getDayOfYear() : day.getDayOfMonth()) - 1;
        int after = (ofYear ? day.lengthOfYear() : day.lengthOfMonth()) - 1 - before;
        return wanted > 0 ? before / 7 + 1 == wanted : after / 7 + 1 == -wanted;
    }

    private static boolean isIn(List<Integer> wanted, int value, int length) {
        return wanted.isEmpty() || wanted.contains(value) || length > 0 && wanted.contains(value - length - 1);
    }

    private static DayOfWeek day(biweekly.util.DayOfWeek day) {
        return DayOfWeek.of(day == biweekly.util.DayOfWeek.SUNDAY ? 7 : day.getCalendarConstant() - 1);
    }
}
