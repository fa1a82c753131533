package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
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
                ("{\"schedule\": [" + " ".repeat(WeekPlanJson.LONGEST) + "]}").getBytes(StandardCharsets.UTF_8);
        assertThat(new RunPlanReader().read("large.json", content, ANYWHERE).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("limit is " + WeekPlanJson.LONGEST));
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
