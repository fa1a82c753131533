package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.groundwork.core.run.reading.DistanceUnit;
import tools.jackson.databind.json.JsonMapper;

/** A made-up plan of whole weeks, written in each of the forms that runners carry plans about in. */
final class RandomWeekPlan {

    private static final List<Day> DAYS = List.of(
            new Day("Rest", ""),
            new Day("Off Day", ""),
            new Day("Rest", "Put your feet up"),
            new Day("Easy Run {5:8}", ""),
            new Day("Easy Run {4:6.5}", "Slow enough to chat,\non grass \"if you can\""),
            new Day("{6:9.5} easy, 6 strides", ""),
            new Day("Long Run {14:22.5}", "On trails; drink every 20 minutes"),
            new Day("Long run {16:25.5} with last {4:6.5} at marathon pace", ""),
            new Day("Tempo: {2:3} warm up, 20 min, {1:1.5} cool down", ""),
            new Day("8 x 400 m; 90 sec rest", "Warm up {1:1.5} and cool down {1:1.5}"),
            new Day("Intervals \"Michigan\" {8:13}", ""),
            new Day("Läufe für Zoë {3:5}", ""),
            new Day("40 min easy", "Flat route"),
            new Day("45-50 min recovery", ""),
            new Day("Cross train or rest", ""),
            new Day("Strength, 30 min", "Squats\\lunges; planks"),
            new Day("Hills: 10 x 1 min up, jog down", "Find a hill\nof about 6 %"),
            new Day("{10:16} steady, \\ or 80 min", ""),
            new Day("Easy {4:6.5} + core", ""),
            new Day("5K race", ""),
            new Day("{3.0:5.0} around the lake", ""),
            new Day("Fartlek {7:11}\n5 x 3 min hard", ""),
            new Day(
                    "Run 30 seconds, walk 30 seconds. Repeat 15 times",
                    "Run 30 seconds, walk 30 seconds.\nRepeat 15 times"));
    private static final Pattern MARK = Pattern.compile("\\{([\\d.]+):([\\d.]+)}");

    private record Day(String title, String details) {}

    private final LocalDate first;
    private final DistanceUnit unit;
    private final List<Day> days = new ArrayList<>();

    /** @param last its last day */
    RandomWeekPlan(SplittableRandom random, LocalDate last, DistanceUnit unit) {
        int weeks = random.nextInt(2, 21);
        this.first = last.minusDays(weeks * 7L - 1);
        this.unit = unit;
        for (int i = 0; i < weeks * 7; i++) {
            days.add(DAYS.get(random.nextInt(DAYS.size())));
        }
    }

    /** The JSON of a week plan. */
    String json() {
        JsonMapper mapper = JsonMapper.builder().build();
        String weeks = weeks().map(week -> "{\"workouts\": ["
                        + week.mapToObj(days::get)
                                .map(day -> "{\"title\": " + mapper.writeValueAsString(day.title())
                                        + (day.details().isEmpty()
                                                ? ""
                                                : ", \"description\": " + mapper.writeValueAsString(day.details()))
                                        + "}")
                                .collect(Collectors.joining(", "))
                        + "]}")
                .collect(Collectors.joining(",\n"));
        return "{\"units\": \"mi\", \"schedule\": [" + weeks + "]}";
    }

    /** A table with a week a row, and dates in its cells. */
    String weekRows() {
        String heading = "Week,Distance,"
                + IntStream.range(0, 7).mapToObj(i -> name(first.plusDays(i))).collect(Collectors.joining(","));
        return heading + "\n"
                + weeks().map(week -> "Training Week,,"
                                + week.mapToObj(i -> quoted(first.plusDays(i) + ": " + words(days.get(i), " ")))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
    }

    /** A table with a run a row. */
    String runRows() {
        return "Date,Title,Notes\n"
                + IntStream.range(0, days.size())
                        .mapToObj(i -> first.plusDays(i) + ","
                                + quoted(written(days.get(i).title())) + ","
                                + quoted(written(days.get(i).details())))
                        .collect(Collectors.joining("\n"));
    }

    /** A calendar with an event for each day and a heading for each week. */
    String calendar() {
        String headings = weeks().map(week ->
                        event(first.plusDays(week.findFirst().orElseThrow()), 7, "Training Week Distance: 40 mi", ""))
                .collect(Collectors.joining());
        String events = IntStream.range(0, days.size())
                .mapToObj(i -> event(first.plusDays(i), 1, written(days.get(i).title()), written(details(days.get(i)))))
                .collect(Collectors.joining());
        return Calendars.of(headings, events);
    }

    private static String details(Day day) {
        return day.details().isEmpty() ? day.title() : day.details();
    }

    private static String event(LocalDate day, int length, String title, String details) {
        return Calendars.event(
                "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE),
                "DTEND;VALUE=DATE:" + day.plusDays(length).format(DateTimeFormatter.BASIC_ISO_DATE),
                folded("SUMMARY:" + escaped(title)),
                folded("DESCRIPTION:" + escaped(details)));
    }

    private Stream<IntStream> weeks() {
        return IntStream.range(0, days.size() / 7).mapToObj(week -> IntStream.range(week * 7, week * 7 + 7));
    }

    private String words(Day day, String between) {
        return written(day.title() + (day.details().isEmpty() ? "" : between + day.details()));
    }

    /** Its marks written out in the runner's unit. */
    private String written(String text) {
        return MARK.matcher(text).replaceAll(this::amount);
    }

    private String amount(MatchResult mark) {
        boolean miles = unit == DistanceUnit.MILE;
        return mark.group(miles ? 1 : 2).replaceAll("\\.0$", "") + (miles ? " mi" : " km");
    }

    private static String name(LocalDate day) {
        String name = day.getDayOfWeek().name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    private static String folded(String line) {
        return line.length() <= 60 ? line : line.substring(0, 60) + "\r\n " + folded(line.substring(60));
    }
}
