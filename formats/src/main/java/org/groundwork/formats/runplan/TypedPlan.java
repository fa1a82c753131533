package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.WrittenRun;

/**
 * Reads what a person types: {@code Tue 8x400m, Thu 6 mi tempo, Sun 12}. A weekday that is not after the one before it
 * begins the next week, and so does a heading, {@code Week 2:}.
 */
final class TypedPlan {

    private static final Pattern PART = Pattern.compile("(?:^|[,;\\n])\\s*(?:[-*\u2022]\\s*)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("^([\\p{L}]{2,10})[.:]?(?:\\s+|$|(?<=:))(.*)", Pattern.DOTALL);
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:week|wk|woche) ?#?(\\d{1,3})(\\s*[:.)-]|$|(?=\\s))(.*)");

    private final WrittenPlan plan;
    private final ReadingContext context;
    private final DateWords dates;
    private final NamedDays days = new NamedDays();
    private final List<Entry> entries = new ArrayList<>();
    private Function<List<LocalDate>, LocalDate> date;
    private boolean namesDays;
    private String words = "";
    private int line = 1;

    TypedPlan(WrittenPlan plan, ReadingContext context) {
        this.plan = plan;
        this.context = context;
        this.dates = new DateWords(context.unit() == DistanceUnit.MILE);
    }

    /** Puts what {@code text} says into the plan; false where it names no day at all. */
    boolean read(String text) {
        if (!plan.budget().take(Share.TYPED_CHARACTERS, text.length())) {
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
        List<LocalDate> named = days.dates(plan, context);
        entries.forEach(entry -> plan.add(entry.run(named, plan)));
        return namesDays;
    }

    private void readPart(String part, int at) {
        Matcher heading = HEADING.matcher(part);
        if (heading.matches() && isHeading(heading)) {
            finish();
            date = null;
            days.begin(Integer.parseInt(heading.group(1)));
            readDay(heading.group(3).strip(), at);
        } else {
            readDay(part, at);
        }
    }

    /** Behind a blank alone has to be a day: {@code week 2 of the block} is no heading. */
    private static boolean isHeading(Matcher heading) {
        Matcher day = WEEKDAY.matcher(heading.group(3).strip());
        boolean isSetOff = !heading.group(2).isEmpty() || heading.group(3).isEmpty();
        return isSetOff || (day.matches() && DayNames.of(day.group(1)).isPresent());
    }

    private void readDay(String part, int at) {
        Optional<DateWords.Found> found = dates.startOf(part);
        Matcher weekday = WEEKDAY.matcher(part);
        if (found.isPresent()) {
            LocalDate near = context.reference().orElse(DateWords.NEAR);
            found.get()
                    .date(near, Optional.empty())
                    .ifPresent(day ->
                            start(named -> day, part.substring(found.get().length()), at));
        } else if (weekday.matches() && DayNames.of(weekday.group(1)).isPresent()) {
            int place = days.add(DayNames.of(weekday.group(1)).get());
            start(named -> named.get(place), weekday.group(2), at);
        } else if (date != null && !part.isEmpty()) {
            words += ", " + part;
        }
    }

    private void start(Function<List<LocalDate>, LocalDate> day, String said, int at) {
        finish();
        namesDays = true;
        date = day;
        words = said.replaceFirst("^[\\s:-]+", "").strip();
        line = at;
    }

    private void finish() {
        if (date != null && !words.isBlank()) {
            entries.add(new Entry(date, words, line));
        }
        words = "";
    }

    /**
     * What was typed for one day.
     *
     * @param date the day, given the dates of those that are only named
     */
    private record Entry(Function<List<LocalDate>, LocalDate> date, String words, int line) {

        WrittenRun run(List<LocalDate> named, WrittenPlan plan) {
            return WrittenRun.ofWords(date.apply(named), words, "", plan.at(line));
        }
    }
}
