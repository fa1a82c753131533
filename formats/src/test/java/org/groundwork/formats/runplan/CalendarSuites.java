package org.groundwork.formats.runplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The suites of two more calendar libraries, libical and KCalendarCore, in the folder {@code GROUNDWORK_SUITES}. */
final class CalendarSuites {

    private static final String FOLDER = System.getenv("GROUNDWORK_SUITES");
    private static final int LONGEST_LIST = 500;
    private static final LocalDateTime EVER = LocalDateTime.of(1900, 1, 1, 0, 0);

    private CalendarSuites() {}

    static boolean areThere() {
        return FOLDER != null && Files.isDirectory(Path.of(FOLDER));
    }

    /** Every calendar, whatever its age and form. */
    static Stream<Path> calendars() {
        return files(path -> path.toString().matches(".*\\.(ics|vcs|ical\\.ref|saved|all)")
                && !path.toString().contains("zoneinfo"));
    }

    /** The series that KCalendarCore lists the starts of, each in a file beside its calendar. */
    static Stream<StatedSeries> ofKde() {
        return files(path -> path.toString().endsWith(".ics.next.ref")).map(CalendarSuites::kde);
    }

    private static StatedSeries kde(Path list) {
        Path calendar = Path.of(list.toString().replace(".next.ref", ""));
        List<String> lines = text(list).lines().filter(line -> !line.isBlank()).toList();
        boolean ownClock = lines.stream().anyMatch(line -> line.matches(".* UTC[-+].*"));
        List<LocalDateTime> starts = lines.stream()
                .map(line -> ownClock ? onItsClock(line) : inUtc(line))
                .toList();
        String name = list.getParent().getFileName() + "/" + calendar.getFileName();
        return new StatedSeries(name, text(calendar), starts, ownClock, EVER, starts.size() == LONGEST_LIST);
    }

    /** Of a line such as {@code 1997-12-02T09:00:00 UTC-04:00 UTC-04:00}, whose zone is that of the first line. */
    private static LocalDateTime onItsClock(String line) {
        return LocalDateTime.parse(line.split(" ")[0]);
    }

    /** Of a line such as {@code 2004-07-14T18:00:00 MDT America/Denver}. */
    private static LocalDateTime inUtc(String line) {
        String[] words = line.split(" ");
        return LocalDateTime.parse(words[0])
                .atZone(ZoneId.of(words[2]))
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }

    /** The rules that libical lists the starts of, each in a paragraph of three lines or four. */
    static Stream<StatedSeries> ofLibical() {
        return files(path -> path.getFileName().toString().matches("icalrecur_.*test\\.out"))
                .flatMap(file -> Arrays.stream(text(file).split("\\R\\R+")))
                .distinct()
                .map(CalendarSuites::members)
                .filter(paragraph -> paragraph.getOrDefault("INSTANCES", "").matches("\\d.*"))
                .map(CalendarSuites::libical);
    }

    private static StatedSeries libical(Map<String, String> paragraph) {
        String start = paragraph.get("DTSTART");
        String day = start.length() == 8 ? ";VALUE=DATE:" : ":";
        String calendar =
                Calendars.of(Calendars.event("DTSTART" + day + start, "RRULE:" + paragraph.get("RRULE"), "SUMMARY:x"));
        List<LocalDateTime> starts = Arrays.stream(paragraph.get("INSTANCES").split(","))
                .map(CalendarSuites::moment)
                .toList();
        LocalDateTime begin = paragraph.containsKey("START-AT") ? moment(paragraph.get("START-AT")) : EVER;
        return new StatedSeries(paragraph.get("RRULE") + " from " + start, calendar, starts, false, begin, false);
    }

    private static Map<String, String> members(String paragraph) {
        Map<String, String> members = new LinkedHashMap<>();
        paragraph
                .strip()
                .lines()
                .forEach(line -> members.put(
                        line.substring(0, Math.max(0, line.indexOf(':'))),
                        line.substring(line.indexOf(':') + 1).strip()));
        return members;
    }

    private static LocalDateTime moment(String digits) {
        return digits.length() == 8
                ? LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay()
                : LocalDateTime.parse(digits.replace("Z", ""), DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss"));
    }

    private static Stream<Path> files(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(Path.of(FOLDER))) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
