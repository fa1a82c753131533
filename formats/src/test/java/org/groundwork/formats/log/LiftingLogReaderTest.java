package org.groundwork.formats.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.quantity.Load;
import org.groundwork.formats.catalogue.CatalogueReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiftingLogReaderTest {

    private static final String COMMAS =
            "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n";
    private static final String SEMICOLONS = "Workout #;Date;Workout Name;Duration (sec);Exercise Name;Set Order;"
            + "Weight (kg);Reps;RPE;Distance (meters);Seconds;Notes;Workout Notes\n";
    private static final String ANDROID = "Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;"
            + "Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration\n";
    private static final String HEVY = "\"title\",\"start_time\",\"end_time\",\"description\",\"exercise_title\","
            + "\"superset_id\",\"exercise_notes\",\"set_index\",\"set_type\",\"weight_kg\",\"reps\",\"distance_km\","
            + "\"duration_seconds\",\"rpe\"\n";

    private final LiftingLogReader reader = new LiftingLogReader(ExerciseNames.bundled());

    private LiftingLogReading read(String text) {
        return reader.read("log.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private SetDone only(String text) {
        List<SetDone> sets = read(text).sets();
        assertThat(sets).hasSize(1);
        return sets.get(0);
    }

    @Test
    void yearsBeforeTheFirstAreNoDayOfTraining() {
        String set = "-01-05 18:09:00,Heavy,44m,Squat (Barbell),1,70,5,0,0,,,\n";
        assertThat(read(COMMAS + "2027" + set + "-2026" + set).sets()).hasSize(1);
    }

    @Test
    void aForecastBeyondAnyLoadIsNoError() throws IOException {
        try (InputStream log = LiftingLogReaderTest.class.getResourceAsStream("beyond-any-load.csv")) {
            LiftingLogReading reading = reader.read("log.csv", log.readAllBytes());
            assertThatCode(() -> LoggedBacktest.of(reading)).doesNotThrowAnyException();
        }
    }

    @Test
    void strongWithCommasIsRead() {
        SetDone set = only(COMMAS + "2024-05-11 18:30:05,Upper,1h 13m,Squat (Barbell),1,82.5,5,0,0,\"a, b\",,8.5\n");
        assertThat(set.exercise()).isEqualTo("back_squat");
        assertThat(set.load()).contains(Load.ofKilograms(82.5));
        assertThat(set.amount()).isEqualTo(5);
        assertThat(set.rir()).isEqualTo(OptionalInt.of(1));
        assertThat(set.date()).isEqualTo(LocalDate.of(2024, 5, 11));
    }

    @Test
    void strongWithSemicolonsAndDecimalCommasIsRead() {
        SetDone set = only(SEMICOLONS + "1;2024-11-02 18:30:00;Friday;3600;Kniebeuge;1;100,5;8;;;0;;\n");
        assertThat(set.load()).contains(Load.ofKilograms(100.5));
        assertThat(set.exercise()).isEqualTo("Kniebeuge");
        assertThat(set.rir()).isEmpty();
    }

    @Test
    void aRowsOwnUnitIsBelieved() {
        SetDone set = only(ANDROID + "2024-08-24 17:30:00;PPL;Leg Press;1;265;lbs;8;0;;0;-;-;;1h\n");
        assertThat(set.load()).contains(Load.ofKilograms(265 * 0.45359237));
    }

    @Test
    void aHeadingInAnUnknownLanguageIsReadByItsPlaces() {
        String heading = "päivä,treeni,kesto,liike,sarja,paino,toistot,matka,sek,muistio,muut,RPE\n";
        assertThat(only(heading + "2024-05-11 18:30:05,A,1h,Squat (Barbell),1,80,5,0,0,,,\n")
                        .amount())
                .isEqualTo(5);
    }

    @Test
    void kilogramsThatAProgramTurnedIntoPoundsAreTurnedBack() {
        String rows = COMMAS + "2020-09-29 07:10:22,Pull,1h,Row,1,44.09245243697551,5,0,0,,,\n"
                + "2020-09-29 07:10:22,Pull,1h,Row,2,45.0,5,0,0,,,\n";
        LiftingLogReading reading = read(rows);
        assertThat(reading.unit()).contains(WeightUnit.POUND);
        assertThat(reading.sets().get(0).load()).contains(Load.ofKilograms(20));
    }

    @Test
    void poundsInAKilogramLogStayKilograms() {
        LiftingLogReading reading = read(COMMAS + "2020-09-29 07:10:22,Pull,1h,Row,1,61.23,5,0,0,,,\n"
                + "2020-09-29 07:10:22,Pull,1h,Row,2,60,5,0,0,,,\n");
        assertThat(reading.unit()).contains(WeightUnit.KILOGRAM);
    }

    @Test
    void hevyIsRead() {
        SetDone set = only(HEVY + "\"Legs\",\"28 Nov 2023, 17:41\",\"28 Nov 2023, 18:40\",\"\",\"Squat (Barbell)\",,"
                + "\"\",0,\"normal\",80,5,,,9\n");
        assertThat(set.at().toString()).startsWith("2023-11-28T17:41");
        assertThat(set.rir()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void hevyInPoundsIsTurnedIntoKilograms() {
        String rows = HEVY.replace("weight_kg", "weight_lbs") + "\"A\",\"2023-11-28T17:41:00Z\",,,\"Row\",,,0,normal,"
                + "100,5,,,\n";
        assertThat(only(rows).load()).contains(Load.ofKilograms(45.359237));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-11-28 17:41:00",
                "2023-11-28 5:41:00\u202fPM",
                "28 Nov 2023, 17:41",
                "Nov 28, 2023, 5:41 PM",
                "28.11.2023, 17:41",
                "2023-11-28T17:41:00+01:00",
                "2023-11-28 17:41"
            })
    void manyWaysToWriteATimeMeanTheSame(String time) {
        String row = "\"" + time + "\",A,1h,Row,1,80,5,0,0,,,\n";
        assertThat(only(COMMAS + row).at().toString()).startsWith("2023-11-28T17:41");
    }

    @Test
    void warmUpsAreNoWorkAndFailureLeavesNothingInReserve() {
        List<SetDone> sets = read(COMMAS + "2024-05-11 18:30:05,A,1h,Row,W,40,5,0,0,,,\n"
                        + "2024-05-11 18:30:05,A,1h,Row,F,80,5,0,0,,,\n"
                        + "2024-05-11 18:30:05,A,1h,Row,D,60,8,0,0,,,\n")
                .sets();
        assertThat(sets).extracting(SetDone::isWork).containsExactly(false, true, true);
        assertThat(sets.get(1).rir()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void whatIsNoSetIsSkippedWithItsLineAndReason() {
        LiftingLogReading reading = read(COMMAS + "2024-05-11 18:30:05,A,1h,Row,1,80,5,0,0,,,\n"
                + "2024-05-11 18:30:05,A,1h,Row,Rest Timer,0,0,0,90,,,\n"
                + "2024-05-11 18:30:05,A,1h,Row,1,80,5,0,0,,,\n"
                + "2024-05-11 18:30:05,A,1h,Row,2,80,0,0,0,,,\n"
                + "someday,A,1h,Row,3,80,5,0,0,,,\n"
                + "2024-05-11 18:30:05,A,1h,Row,4,heavy,5,0,0,,,\n"
                + "2024-05-11 18:30:05,A,1h,Row,5,80000,5,0,0,,,\n"
                + "2024-05-11 18:30:05,A,1h,,6,80,5,0,0,,,\n");
        assertThat(reading.sets()).hasSize(1);
        assertThat(reading.skipped())
                .containsExactly(
                        new SkippedRow(3, SkippedRow.Reason.REST_TIMER),
                        new SkippedRow(4, SkippedRow.Reason.DUPLICATE),
                        new SkippedRow(5, SkippedRow.Reason.NO_AMOUNT),
                        new SkippedRow(6, SkippedRow.Reason.BAD_DATE),
                        new SkippedRow(7, SkippedRow.Reason.BAD_NUMBER),
                        new SkippedRow(8, SkippedRow.Reason.IMPOSSIBLE),
                        new SkippedRow(9, SkippedRow.Reason.NO_EXERCISE));
    }

    @Test
    void twoWarmUpsAlikeAreTwoSets() {
        String row = "2024-05-11 18:30:05,A,1h,Row,W,40,5,0,0,,,\n";
        assertThat(read(COMMAS + row + row).sets()).hasSize(2);
    }

    @Test
    void helpIsNoLoad() {
        assertThat(only(COMMAS + "2024-05-11 18:30:05,A,1h,Pull Up (Assisted),1,20,5,0,0,,,\n")
                        .load())
                .isEmpty();
    }

    @Test
    void aHoldIsCountedInSeconds() {
        SetDone plank = only(COMMAS + "2024-05-11 18:30:05,A,1h,Plank,1,0,0,0,60,,,\n");
        assertThat(plank.held()).isTrue();
        assertThat(plank.amount()).isEqualTo(60);
        assertThat(plank.load()).isEmpty();
    }

    @Test
    void readingALaterExportAddsOnlyWhatIsNew() {
        String first = COMMAS + "2024-05-11 18:30:05,A,1h,Row,1,80,5,0,0,,,\n";
        String later = first + "2024-05-13 18:30:05,A,1h,Row,1,82.5,5,0,0,,,\n";
        assertThat(read(first).log().with(read(later).sets()).entries()).hasSize(2);
    }

    @Test
    void everyNameLeadsToTheCatalogue() {
        var catalogue = CatalogueReader.bundled();
        assertThat(ExerciseNames.bundled().ids())
                .allSatisfy(id -> assertThat(catalogue.find(id)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "hello", "a,b,c\n1,2,3\n", "{\"log\": []}", "Date;Weight\n2024-01-01;80\n"})
    void whatIsNoLogIsSaidSo(String text) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(text))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("log.csv");
                    assertThat(problem.hint()).contains("Strong");
                }));
    }

    @Test
    void garbageIsNeverABug() {
        long seed = 7;
        SplittableRandom random = new SplittableRandom(seed);
        String good = COMMAS + "2024-05-11 18:30:05,Upper,1h 13m,\"Squat (Barbell)\",1,82.5,5,0,0,,,8\n".repeat(3);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change >= 0; change--) {
                bytes[random.nextInt(bytes.length)] =
                        (byte) (random.nextBoolean() ? ",;\"\n\t9-. ".charAt(random.nextInt(9)) : random.nextInt(256));
            }
            try {
                assertThat(reader.read("log.csv", bytes).sets())
                        .as("seed %d", seed)
                        .isNotEmpty();
            } catch (InvalidInputException expected) {
                assertThat(expected.problems()).isNotEmpty();
            }
        }
    }
}
