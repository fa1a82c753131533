package org.groundwork.formats.runplan;

import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The times of day of a recurrence rule: the first one's own, those the rule lists, or steps within the day. */
final class RuleTimes {

    private final Recurrence rule;
    private final LocalDateTime start;
    private final int interval;
    private final RuleBudget budget;

    /**
     * @param interval how many of the rule's units lie between two steps, 1 or more
     * @param budget what is taken from for every step within a day
     */
    RuleTimes(Recurrence rule, LocalDateTime start, int interval, RuleBudget budget) {
        this.budget = budget;
        this.rule = rule;
        this.start = start;
        this.interval = interval;
    }

    /** Whether the rule steps by hours, minutes or seconds. */
    boolean areWithinTheDay() {
        return rule.getFrequency() == Frequency.HOURLY
                || rule.getFrequency() == Frequency.MINUTELY
                || rule.getFrequency() == Frequency.SECONDLY;
    }

    /** The moments of {@code day}, in order. */
    List<LocalDateTime> on(LocalDate day) {
        if (!areWithinTheDay()) {
            return expanded(day.atStartOfDay(), hours());
        }
        List<LocalDateTime> moments = new ArrayList<>();
        for (LocalDateTime step = firstStep(day);
                step.toLocalDate().equals(day) && budget.takeDay();
                step = step.plus(interval, unit())) {
            if (isListed(step)) {
                moments.addAll(expanded(step, List.of(step.getHour())));
            }
        }
        return moments;
    }

    private LocalDateTime firstStep(LocalDate day) {
        long away = Math.max(0, unit().between(start, day.atStartOfDay()) - 1);
        LocalDateTime step = start.plus(away / interval * interval, unit());
        while (step.toLocalDate().isBefore(day)) {
            step = step.plus(interval, unit());
        }
        return step;
    }

    private boolean isListed(LocalDateTime step) {
        boolean hour = rule.getByHour().isEmpty() || rule.getByHour().contains(step.getHour());
        boolean minute = rule.getFrequency() == Frequency.HOURLY
                || rule.getByMinute().isEmpty()
                || rule.getByMinute().contains(step.getMinute());
        boolean second = rule.getFrequency() != Frequency.SECONDLY
                || rule.getBySecond().isEmpty()
                || rule.getBySecond().contains(step.getSecond());
        return hour && minute && second;
    }

    private List<LocalDateTime> expanded(LocalDateTime step, List<Integer> hours) {
        List<Integer> minutes = listedOr(rule.getByMinute(), 60, start.getMinute());
        List<Integer> seconds = listedOr(rule.getBySecond(), 60, start.getSecond());
        List<Integer> ownMinutes = isFinerThan(Frequency.HOURLY) ? List.of(step.getMinute()) : minutes;
        List<Integer> ownSeconds = isFinerThan(Frequency.MINUTELY) ? List.of(step.getSecond()) : seconds;
        return hours.stream()
                .flatMap(hour -> ownMinutes.stream()
                        .flatMap(minute -> ownSeconds.stream().map(second -> LocalTime.of(hour, minute, second))))
                .map(time -> step.toLocalDate().atTime(time))
                .toList();
    }

    private boolean isFinerThan(Frequency frequency) {
        return rule.getFrequency() == Frequency.SECONDLY
                || rule.getFrequency() == Frequency.MINUTELY && frequency == Frequency.HOURLY;
    }

    private List<Integer> hours() {
        return listedOr(rule.getByHour(), 24, start.getHour());
    }

    private static List<Integer> listedOr(List<Integer> listed, int below, int own) {
        List<Integer> valid =
                IntStream.range(0, below).filter(listed::contains).boxed().toList();
        return valid.isEmpty() ? List.of(own) : valid;
    }

    private ChronoUnit unit() {
        return switch (rule.getFrequency()) {
            case HOURLY -> ChronoUnit.HOURS;
            case MINUTELY -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
    }
}
