package org.groundwork.formats.runplan;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The starts of a recurrence rule (RFC 5545, 3.3.10).
 *
 * <p>Every day up to the end is looked at once, so the work is bounded by the days, whatever the rule.
 */
final class RuleDays {

    private static final int DAYS_OF_A_FIRST_WEEK = 4;

    private final Recurrence rule;
    private final LocalDateTime start;
    private final LocalDate first;
    private final DayOfWeek weekStart;
    private final WeekFields weeks;
    private final int interval;
    private final RuleTimes times;
    private final RuleBudget budget;

    /** @param budget what is taken from for every day that is looked at; where it is spent the series ends */
    RuleDays(Recurrence rule, LocalDateTime start, RuleBudget budget) {
        this.budget = budget;
        this.rule = rule;
        this.start = start;
        this.first = start.toLocalDate();
        this.weekStart = rule.getWorkweekStarts() == null ? DayOfWeek.MONDAY : day(rule.getWorkweekStarts());
        this.weeks = WeekFields.of(weekStart, DAYS_OF_A_FIRST_WEEK);
        this.interval = rule.getInterval() == null ? 1 : Math.max(1, rule.getInterval());
        this.times = new RuleTimes(rule, start, interval, budget);
    }

    /**
     * The starts in order; the first of the series is one of them whatever the rule says.
     *
     * @param last the last moment that is wanted, inclusive
     * @param most how many are wanted at most
     */
    List<LocalDateTime> upTo(LocalDateTime last, int most) {
        List<LocalDateTime> starts = new ArrayList<>(List.of(start));
        int wanted = rule.getCount() == null ? most : Math.min(most, rule.getCount());
        collect(last, wanted, starts, moment -> moment.isAfter(start));
        return starts;
    }

    /** As {@link #upTo}, but the first of the series is one of them only where the rule says so. */
    List<LocalDateTime> matching(LocalDateTime last, int most) {
        List<LocalDateTime> starts = new ArrayList<>();
        int wanted = rule.getCount() == null ? most : Math.min(most, rule.getCount());
        collect(last, wanted, starts, moment -> !moment.isBefore(start));
        return starts;
    }

    private void collect(LocalDateTime last, int wanted, List<LocalDateTime> into, Predicate<LocalDateTime> counts) {
        if (rule.getFrequency() == null) {
            return;
        }
        for (LocalDate period = periodOf(first);
                !period.isAfter(last.toLocalDate()) && !budget.isSpent();
                period = next(period)) {
            for (LocalDateTime moment : startsOf(period)) {
                if (into.size() >= wanted || moment.isAfter(last)) {
                    return;
                }
                if (counts.test(moment)) {
                    into.add(moment);
                }
            }
        }
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
        return period.plus(times.areWithinTheDay() ? 1 : interval, unit());
    }

    private ChronoUnit unit() {
        return switch (rule.getFrequency()) {
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }

    private List<LocalDateTime> startsOf(LocalDate period) {
        budget.takePeriod();
        Predicate<LocalDate> matches = matches();
        List<LocalDateTime> starts = period.datesUntil(period.plus(1, unit()))
                .filter(day -> budget.takeDay() && matches.test(day))
                .flatMap(day -> times.on(day).stream())
                .toList();
        List<Integer> positions = rule.getBySetPos();
        if (positions.isEmpty() || times.areWithinTheDay()) {
            return starts;
        }
        return IntStream.range(0, starts.size())
                .filter(i -> positions.contains(i + 1) || positions.contains(i - starts.size()))
                .mapToObj(starts::get)
                .toList();
    }

    private Predicate<LocalDate> matches() {
        Predicate<LocalDate> listed = day -> isIn(rule.getByMonth(), day.getMonthValue(), 0)
                && isIn(rule.getByMonthDay(), day.getDayOfMonth(), day.lengthOfMonth())
                && isIn(rule.getByYearDay(), day.getDayOfYear(), day.lengthOfYear())
                && isIn(rule.getByWeekNo(), week(day), weeksAround(day))
                && (rule.getByDay().isEmpty() || rule.getByDay().stream().anyMatch(by -> isOn(by, day)));
        return listed.and(this::isWhereTheRuleIsSilent);
    }

    private int week(LocalDate day) {
        return day.get(weeks.weekOfWeekBasedYear());
    }

    private int weeksAround(LocalDate day) {
        return (int) weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
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
        boolean everyOne = by.getNum() == null || by.getNum() == 0 || !countsWeekdays();
        return everyOne || isNth(by.getNum(), day);
    }

    private boolean countsWeekdays() {
        return rule.getFrequency() == Frequency.MONTHLY || rule.getFrequency() == Frequency.YEARLY;
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
