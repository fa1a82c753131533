package org.groundwork.core.run.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.core.run.TypeCorrections;
import org.junit.jupiter.api.Test;

/**
 * Forty-eight whole plans in as many styles of writing, each row with the type that an expert reader gave it. The cues
 * were tuned with these rows, so this guards against loss and measures nothing on plans never seen.
 */
class PlansTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Set<RunType> LONG = EnumSet.of(RunType.LONG, RunType.QUALITY_LONG);
    private static final Set<RunType> HARD = EnumSet.of(RunType.THRESHOLD, RunType.INTERVALS, RunType.RACE);

    private final List<Judged> judged = read();

    @Test
    void everyTypeIsReadAsAnExpertReadsIt() {
        double sum = Stream.of(RunType.values())
                .mapToDouble(type -> f1(type::equals))
                .sum();
        assertThat(sum / RunType.values().length).isGreaterThan(0.95);
    }

    @Test
    void easyLongAndHardAreHardlyEverMistaken() {
        double sum = f1(LONG::contains) + f1(HARD::contains) + f1(type -> !LONG.contains(type) && !HARD.contains(type));
        assertThat(sum / 3).isGreaterThan(0.97);
    }

    @Test
    void fourOfFiveMistakesAreMarkedDoubtful() {
        List<Judged> mistakes = judged.stream().filter(Judged::mistaken).toList();
        long marked = mistakes.stream().filter(row -> row.run().doubtful()).count();
        assertThat(marked * 100).isGreaterThanOrEqualTo(mistakes.size() * 80L);
    }

    @Test
    void fewRowsAreMarkedDoubtful() {
        long marked = judged.stream().filter(row -> row.run().doubtful()).count();
        assertThat(marked * 100).isLessThan(judged.size() * 8L);
    }

    private double f1(Predicate<RunType> kind) {
        long both = count(row -> kind.test(row.wanted()) && kind.test(row.run().type()));
        long wanted = count(row -> kind.test(row.wanted()));
        long given = count(row -> kind.test(row.run().type()));
        return 2.0 * both / (wanted + given);
    }

    private long count(Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    private static List<Judged> read() {
        List<Judged> judged = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String unit = "";
        for (String line : lines()) {
            String[] parts = line.split("\t", -1);
            if (parts[0].equals("#")) {
                judged.addAll(classify(rows, unit));
                rows.clear();
                unit = parts[2];
            } else {
                rows.add(parts);
            }
        }
        judged.addAll(classify(rows, unit));
        return judged;
    }

    private static List<Judged> classify(List<String[]> rows, String unit) {
        List<WrittenRun> entries = new ArrayList<>();
        for (String[] row : rows) {
            entries.add(new WrittenRun(
                    MONDAY.plusDays(Integer.parseInt(row[0])),
                    Optional.empty(),
                    row[2].isEmpty()
                            ? OptionalInt.empty()
                            : OptionalInt.of((int) Math.round(Double.parseDouble(row[2]))),
                    row[1].isEmpty()
                            ? Optional.empty()
                            : Optional.of(Distance.ofKilometres(Double.parseDouble(row[1]))),
                    row[5],
                    row.length > 6 ? row[6] : "",
                    Integer.toString(entries.size())));
        }
        Set<String> seen = new HashSet<>();
        return new PlanClassifier(
                        DistanceUnit.of(unit).orElse(DistanceUnit.KILOMETRE), OptionalInt.empty(), TypeCorrections.NONE)
                .classify(entries).stream()
                        .filter(run -> seen.add(run.source()))
                        .map(run -> new Judged(RunType.valueOf(rows.get(Integer.parseInt(run.source()))[3]), run))
                        .toList();
    }

    private static List<String> lines() {
        var resource = Objects.requireNonNull(PlansTest.class.getResourceAsStream("plans.tsv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Judged(RunType wanted, PlannedRun run) {

        boolean mistaken() {
            return wanted != run.type();
        }
    }
}
