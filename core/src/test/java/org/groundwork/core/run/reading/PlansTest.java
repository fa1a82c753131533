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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole plans in many styles of writing, each row with the type that an expert reader gave it. The cues and the reasons
 * for doubt were tuned with all of them, so this guards against loss and measures nothing on plans never seen.
 */
class PlansTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Set<RunType> LONG = EnumSet.of(RunType.LONG, RunType.QUALITY_LONG);
    private static final Set<RunType> HARD = EnumSet.of(RunType.THRESHOLD, RunType.INTERVALS, RunType.RACE);

    /** The floors of each set of plans, in per cent; unusual plans are written as hardly any plan is. */
    private enum Plans {
        FORTY_EIGHT("plans.tsv", 96, 98, 80, 7),
        TWENTY_MORE("more-plans.tsv", 96, 98, 80, 5),
        FOURTEEN_MORE("fourteen-plans.tsv", 96, 98, 80, 8),
        UNUSUAL("unusual-plans.tsv", 88, 92, 80, 17);

        private final List<Judged> judged;
        private final int leastOfTypes;
        private final int leastOfClasses;
        private final int leastMistakesMarked;
        private final int mostMarked;

        Plans(String file, int leastOfTypes, int leastOfClasses, int leastMistakesMarked, int mostMarked) {
            this.judged = read(file);
            this.leastOfTypes = leastOfTypes;
            this.leastOfClasses = leastOfClasses;
            this.leastMistakesMarked = leastMistakesMarked;
            this.mostMarked = mostMarked;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsReadAsAnExpertReadsIt(Plans plans) {
        double sum = Stream.of(RunType.values())
                .mapToDouble(type -> f1(plans.judged, type::equals))
                .sum();
        assertThat(100 * sum / RunType.values().length).isGreaterThanOrEqualTo(plans.leastOfTypes);
    }

    @ParameterizedTest
    @EnumSource
    void easyLongAndHardAreHardlyEverMistaken(Plans plans) {
        double sum = f1(plans.judged, LONG::contains)
                + f1(plans.judged, HARD::contains)
                + f1(plans.judged, type -> !LONG.contains(type) && !HARD.contains(type));
        assertThat(100 * sum / 3).isGreaterThanOrEqualTo(plans.leastOfClasses);
    }

    @ParameterizedTest
    @EnumSource
    void fourOfFiveMistakesAreMarkedDoubtful(Plans plans) {
        List<Judged> mistakes = plans.judged.stream().filter(Judged::mistaken).toList();
        long marked = mistakes.stream().filter(row -> row.run().doubtful()).count();
        assertThat(marked * 100).isGreaterThanOrEqualTo(mistakes.size() * (long) plans.leastMistakesMarked);
    }

    @ParameterizedTest
    @EnumSource
    void fewRowsAreMarkedDoubtful(Plans plans) {
        long marked = count(plans.judged, row -> row.run().doubtful());
        assertThat(marked * 100).isLessThanOrEqualTo(plans.judged.size() * (long) plans.mostMarked);
    }

    private static double f1(List<Judged> judged, Predicate<RunType> kind) {
        long both = count(
                judged, row -> kind.test(row.wanted()) && kind.test(row.run().type()));
        long wanted = count(judged, row -> kind.test(row.wanted()));
        long given = count(judged, row -> kind.test(row.run().type()));
        return 2.0 * both / (wanted + given);
    }

    private static long count(List<Judged> judged, Predicate<Judged> which) {
        return judged.stream().filter(which).count();
    }

    private static List<Judged> read(String file) {
        List<Judged> judged = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        String unit = "";
        for (String line : lines(file)) {
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

    private static List<String> lines(String file) {
        var resource = Objects.requireNonNull(PlansTest.class.getResourceAsStream(file));
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
