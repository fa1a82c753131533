package org.groundwork.formats.runplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.ReadRuns;
import org.groundwork.core.run.reading.DistanceUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every real file that is at hand. Nothing is done where none is. */
@EnabledIf("isThere")
class CorpusTest {

    private static final Pattern EXPORT = Pattern.compile("(.*)__race(\\d{8})_(mi|km)_ws\\d\\.csv");
    private static final Duration LONGEST = Duration.ofSeconds(10);

    static boolean isThere() {
        return corpus().isPresent();
    }

    static Stream<Path> files() {
        Path corpus = corpus().orElseThrow();
        return Stream.of("ical", "runplans").map(corpus::resolve).flatMap(CorpusTest::filesUnder);
    }

    static Stream<Path> exports() {
        return files().filter(
                        file -> EXPORT.matcher(file.getFileName().toString()).matches());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadOrNamedForWhatItIs(Path file) {
        RunPlanReading reading = Assertions.assertTimeout(
                LONGEST, () -> new RunPlanReader().read(file, ReadingContext.of(ZoneId.of("Europe/London"))));
        assertThat(reading.runs().isEmpty() && reading.problems().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("exports")
    void allShapesOfAPlanAreTheSameSchedule(Path table) {
        Matcher name = EXPORT.matcher(table.getFileName().toString());
        assertThat(name.matches()).isTrue();
        ReadingContext context = ReadingContext.of(ZoneId.of("Europe/London"))
                .withUnit(DistanceUnit.of(name.group(3)).orElseThrow())
                .withRaceDay(LocalDate.parse(name.group(2), DateTimeFormatter.BASIC_ISO_DATE));
        List<String> schedule = schedule(table, context);
        assertThat(schedule(table.resolveSibling(table.getFileName().toString().replace(".csv", ".ics")), context))
                .isEqualTo(schedule);
        assertThat(schedule(table.resolveSibling(name.group(1) + ".json"), context))
                .isEqualTo(schedule);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aPlanThatIsGivenInTwoShapesStandsOnce(Path table) {
        Matcher name = EXPORT.matcher(table.getFileName().toString());
        assertThat(name.matches()).isTrue();
        ReadingContext context = ReadingContext.of(ZoneId.of("Europe/London"))
                .withUnit(DistanceUnit.of(name.group(3)).orElseThrow());
        RunPlanReading one = new RunPlanReader().read(table, context);
        Path calendar = table.resolveSibling(table.getFileName().toString().replace(".csv", ".ics"));
        RunPlanReading both = new RunPlanReader().read(calendar, context).and(one);
        assertThat(both.runs().stream().map(CorpusTest::line)).hasSameElementsAs(schedule(table, context));
        assertThat(both.runs()).hasSameSizeAs(one.runs());
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aPlanThatComesAgainInAnotherShapeChangedNothing(Path table) {
        Matcher name = EXPORT.matcher(table.getFileName().toString());
        assertThat(name.matches()).isTrue();
        ReadingContext context = ReadingContext.of(ZoneId.of("Europe/London"))
                .withUnit(DistanceUnit.of(name.group(3)).orElseThrow())
                .withRaceDay(LocalDate.parse(name.group(2), DateTimeFormatter.BASIC_ISO_DATE));
        String calendar = table.getFileName().toString().replace(".csv", ".ics");
        List<ReadRuns> shapes = Stream.of(
                        table, table.resolveSibling(calendar), table.resolveSibling(name.group(1) + ".json"))
                .map(file -> new RunPlanReader().read(file, context).read())
                .toList();
        for (ReadRuns before : shapes) {
            for (ReadRuns now : shapes) {
                assertThat(now.since(before).sentences()).isEmpty();
            }
        }
    }

    private static List<String> schedule(Path file, ReadingContext context) {
        return new RunPlanReader()
                .read(file, context).runs().stream().map(CorpusTest::line).toList();
    }

    private static String line(PlannedRun run) {
        return run.at() + " " + run.type() + " "
                + run.distance().map(Distance::metres).orElse(0) + " " + run.minutes();
    }

    static Optional<Path> corpus() {
        String told = System.getenv("GROUNDWORK_CORPUS");
        Path beside = Path.of("")
                .toAbsolutePath()
                .getParent()
                .resolveSibling("shared")
                .resolve("data");
        return Optional.of(told == null ? beside : Path.of(told)).filter(Files::isDirectory);
    }

    private static Stream<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
