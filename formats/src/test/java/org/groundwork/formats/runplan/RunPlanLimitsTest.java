package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunPlanLimitsTest {

    private static final ReadingContext ANYWHERE = ReadingContext.of(ZoneId.of("UTC"));

    @TempDir
    private Path folder;

    @Test
    void aFileOverTheLimitIsRefusedUnread() throws IOException {
        Path large = folder.resolve("large.ics");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }
        RunPlanReading reading =
                Assertions.assertTimeout(Duration.ofSeconds(1), () -> new RunPlanReader().read(large, ANYWHERE));
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("8 MiB"));
    }

    @Test
    void aZipThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] zip = zip("plan.ics", new byte[RunPlanReader.LARGEST_BYTES + 1]);
        assertThat(new RunPlanReader().read("bomb.zip", zip, ANYWHERE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("8 MiB"));
    }

    @Test
    void aPlanInsideAZipIsRead() throws IOException {
        byte[] zip = zip("plan.csv", "Date,Run\n2026-12-01,5 km easy\n".getBytes(StandardCharsets.UTF_8));
        assertThat(new RunPlanReader().read("plan.zip", zip, ANYWHERE).runs()).hasSize(1);
    }

    @Test
    void wordsWithoutEndAreRefusedThoughTheirEntriesAreFew() {
        String row = "2026-12-01,%d easy " + "and along the river ".repeat(120) + "\n";
        StringBuilder table = new StringBuilder("Date,Run\n");
        for (int i = 0; i < 2_000; i++) {
            table.append(String.format(row, i));
        }
        RunPlanReading reading =
                new RunPlanReader().read("long.csv", table.toString().getBytes(StandardCharsets.UTF_8), ANYWHERE);
        assertThat(reading.runs()).hasSizeBetween(1_000, 1_300);
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains(Share.WORD_CHARACTERS.most() + " characters"));
    }

    @Test
    void repeatsWithoutEndAreRefusedThoughTheirWordsAreFew() {
        StringBuilder table = new StringBuilder("Date,Run\n");
        for (int i = 0; i < 3_000; i++) {
            table.append("2026-12-01,")
                    .append(i)
                    .append(" easy ")
                    .append("and 8x400 m ".repeat(40))
                    .append('\n');
        }
        byte[] content = table.toString().getBytes(StandardCharsets.UTF_8);
        RunPlanReading reading = Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> new RunPlanReader().read("repeats.csv", content, ANYWHERE));
        assertThat(reading.runs()).hasSize(Share.NUMBERS.most() / 81);
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains(Share.NUMBERS.most() + " numbers"));
    }

    @Test
    void bytesThatAreNoTextAreNamedAsSuch() {
        byte[] noise = new byte[1_000];
        new Random(1).nextBytes(noise);
        assertThat(new RunPlanReader().read("noise.ics", noise, ANYWHERE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("not text"));
    }

    @Test
    void anEmptyFileIsNamedAsSuch() {
        assertThat(new RunPlanReader().read("empty.csv", new byte[0], ANYWHERE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("empty"));
    }

    @Test
    void aFileThatIsNotThereIsAProblemNotACrash() {
        assertThat(new RunPlanReader()
                        .read(folder.resolve("none.ics"), ANYWHERE)
                        .problems())
                .hasSize(1);
    }

    @Test
    void seriesThatNoDayMeetsAreGivenUpTogether() {
        String event = "BEGIN:VEVENT\nDTSTART:20261201T070000\nRRULE:FREQ=DAILY;COUNT=9;BYMONTH=13\nSUMMARY:run\n"
                + "END:VEVENT\n";
        byte[] content =
                ("BEGIN:VCALENDAR\n" + event.repeat(2_000) + "END:VCALENDAR\n").getBytes(StandardCharsets.UTF_8);
        RunPlanReading reading = Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> new RunPlanReader().read("endless.ics", content, ANYWHERE));
        assertThat(reading.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains(RuleBudget.MOST_DAYS + " days"));
    }

    @Test
    void aWeekPlanOfManyMegabytesIsRefused() {
        byte[] content =
                ("{\"schedule\": [" + " ".repeat(Share.JSON_CHARACTERS.most()) + "]}").getBytes(StandardCharsets.UTF_8);
        assertThat(new RunPlanReader().read("large.json", content, ANYWHERE).problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("limit is " + Share.JSON_CHARACTERS.most()));
    }

    @Test
    void aFloodOfExceptionsIsRefused() {
        assertRefused(
                Calendars.event("DTSTART:20261201T070000", "EXDATE:20261202T070000\n".repeat(11_000)),
                "rules and dates");
    }

    @Test
    void aFloodOfExceptionRulesIsRefused() {
        assertRefused(
                Calendars.event("DTSTART:20261201T070000", "EXRULE:FREQ=DAILY;COUNT=1999\n".repeat(11_000)),
                "rules and dates");
    }

    @Test
    void stepsOfSecondsThatNoMomentMeetsAreRefused() {
        String event = Calendars.event("DTSTART:20261201T070000", "RRULE:FREQ=SECONDLY;BYHOUR=3;BYSECOND=61");
        assertRefused(event.repeat(1_000), RuleBudget.MOST_DAYS + " days");
    }

    @Test
    void aZoneThatChangesThousandsOfTimesIsRefused() {
        String change = "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\n";
        assertRefused("BEGIN:VTIMEZONE\nTZID:A\n" + change.repeat(5_000) + "END:VTIMEZONE\n" + easy("A"), "time zones");
    }

    @Test
    void aZoneThatChangesEverySecondIsReadWithoutItsRule() {
        String change = "BEGIN:DAYLIGHT\nDTSTART:19700329T020000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                + "RRULE:FREQ=SECONDLY\nEND:DAYLIGHT\n";
        String zone = "BEGIN:VTIMEZONE\nTZID:A\n" + change + "END:VTIMEZONE\n";
        assertThat(Calendars.runs(Calendars.of(zone, easy("A")))).hasSize(1);
    }

    @Test
    void aDayThatNoCalendarHasIsNamedAndTheRestIsRead() {
        String odd = Calendars.event("UID:a", "DTSTART;VALUE=DATE:91428694", "RECURRENCE-ID;VALUE=DATE:20040224");
        assertThat(Calendars.runs(Calendars.of(odd, easy("Europe/London")))).hasSize(1);
    }

    @Test
    void aZipOfMorePlansThanARunnerFollowsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> words = List.of("easy", "tempo", "hills", "long run", "recovery");
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String word : words) {
                zip.putNextEntry(new ZipEntry(word + ".ics"));
                String many =
                        Calendars.event("DTSTART:20261201T070000", "RRULE:FREQ=DAILY;COUNT=1999", "SUMMARY:" + word);
                zip.write(Calendars.of(many).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Calendars.read(bytes.toByteArray()).problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(Share.ENTRIES.most() + " entries"))
                .anySatisfy(problem -> assertThat(problem.message()).contains("holds more than one plan may"));
    }

    @Test
    void theFilesOfAZipShareWhatTheirRulesMayTake() throws IOException {
        String spending = Calendars.event("DTSTART:20261201T070000", "RRULE:FREQ=DAILY;COUNT=9;BYMONTH=13");
        byte[] content = Calendars.of(spending.repeat(2_000)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 20; i++) {
                zip.putNextEntry(new ZipEntry(i + ".ics"));
                zip.write(content);
            }
        }
        assertThat(Calendars.read(bytes.toByteArray()).problems())
                .hasSize(2)
                .last()
                .satisfies(problem -> assertThat(problem.message()).endsWith("it was read up to 0.ics"));
    }

    private static String easy(String zone) {
        return Calendars.event("DTSTART;TZID=" + zone + ":20261201T070000", "SUMMARY:easy");
    }

    private static void assertRefused(String components, String reason) {
        RunPlanReading reading =
                Assertions.assertTimeout(Duration.ofSeconds(10), () -> Calendars.read(Calendars.of(components)));
        assertThat(reading.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(reason));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
