package org.groundwork.formats.runplan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.WrittenRun;

/**
 * Reads what a person types: {@code Tue 8x400m, Thu 6 mi tempo, Sun 12}. A weekday that is not after the one before it
 * begins the next week.
 */
final class TypedPlan {

    private static final Pattern PART = Pattern.compile("(?:^|[,;\\n])\\s*(?:[-*\u2022]\\s*)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("^([\\p{L}]{2,10})[.:]?(?:\\s+|$|(?<=:))(.*)", Pattern.DOTALL);
    private static final int LONGEST = 100_000;

    private final WrittenPlan plan;
    private final ReadingContext context;
    private final DateWords dates;
    private LocalDate monday;
    private DayOfWeek before;
    private LocalDate date;
    private String words = "";
    private int line = 1;

    TypedPlan(WrittenPlan plan, ReadingContext context) {
        this.plan = plan;
        this.context = context;
        this.dates = new DateWords(context.unit() == DistanceUnit.MILE);
    }

    /** Puts what {@code text} says into the plan; false where it names no day at all. */
    boolean read(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int at = 1;
        for (String written : text.split("\\R")) {
            for (String part : PART.split(written)) {
                readPart(part.strip(), at);
            }
            at++;
        }
        finish();
        return date != null;
    }

    private void readPart(String part, int at) {
        Optional<DateWords.Found> found = dates.startOf(part);
        Matcher weekday = WEEKDAY.matcher(part);
        if (found.isPresent()) {
            LocalDate near = context.reference().orElse(DateWords.NEAR);
            found.get()
                    .date(near, Optional.empty())
                    .ifPresent(day -> start(day, part.substring(found.get().length()), at));
        } else if (weekday.matches() && DayNames.of(weekday.group(1)).isPresent()) {
            start(next(DayNames.of(weekday.group(1)).get()), weekday.group(2), at);
        } else if (date != null && !part.isEmpty()) {
            words += ", " + part;
        }
    }

    private void start(LocalDate day, String said, int at) {
        finish();
        date = day;
        words = said.replaceFirst("^[\\s:-]+", "").strip();
        line = at;
    }

    private void finish() {
        if (date != null && !words.isBlank()) {
            plan.add(WrittenRun.ofWords(date, words, "", plan.at(line)));
        }
        words = "";
    }

    private LocalDate next(DayOfWeek day) {
        if (monday == null) {
            monday = context.seasonStart()
                    .orElse(Anchor.NOWHERE)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            plan.note("the days have no dates: the first week was taken to start on " + monday);
        } else if (before != null && day.compareTo(before) <= 0) {
            monday = monday.plusWeeks(1);
        }
        before = day;
        return monday.plusDays(day.getValue() - 1L);
    }
}
