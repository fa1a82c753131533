package org.groundwork.formats.runplan;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** Calendars of the tests. */
final class Calendars {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Calendars() {}

    /** A calendar of {@code components}, one after the other. */
    static String of(String... components) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", components) + "END:VCALENDAR\n";
    }

    static String event(String... lines) {
        return "BEGIN:VEVENT\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    /** What a runner in London reads. */
    static RunPlanReading read(byte[] content) {
        return new RunPlanReader().read("plan.ics", content, ReadingContext.of(LONDON));
    }

    static RunPlanReading read(String content) {
        return read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The day, half of the day and title of every run. */
    static List<String> runs(String content) {
        return read(content).runs().stream()
                .map(run -> run.at() + " " + run.title())
                .toList();
    }
}
