package org.groundwork.core.run;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The corrections that an athlete made to the types of runs, in the order they were made.
 *
 * <p>A correction fits a run of the same title, whatever the case and the amounts; a title that is nothing but amounts
 * has to be the same throughout. Where several fit, one for the day goes before one for every day, then the same title
 * before the same words, then the later one.
 *
 * @param rules every correction, the oldest first
 */
public record TypeCorrections(List<TypeCorrection> rules) {

    public static final TypeCorrections NONE = new TypeCorrections(List.of());

    public TypeCorrections {
        rules = List.copyOf(rules);
    }

    /** These and {@code correction}, which takes the place of one for the same title and date. */
    public TypeCorrections with(TypeCorrection correction) {
        Stream<TypeCorrection> others =
                rules.stream().filter(rule -> !rule.date().equals(correction.date()) || !isSameTitle(rule, correction));
        return new TypeCorrections(Stream.concat(others, Stream.of(correction)).toList());
    }

    private static boolean isSameTitle(TypeCorrection one, TypeCorrection other) {
        return RunTitle.of(one.title()).text().equals(RunTitle.of(other.title()).text());
    }

    /** What the athlete says that a run of {@code title} on {@code date} is, if anything. */
    public Optional<RunType> find(String title, LocalDate date) {
        return best(title, date).map(TypeCorrection::type);
    }

    /** The corrections that decide the type of none of {@code runs}. */
    public List<TypeCorrection> unusedBy(List<PlannedRun> runs) {
        List<TypeCorrection> used = runs.stream()
                .flatMap(run -> best(run.title(), run.at().date()).stream())
                .distinct()
                .toList();
        return rules.stream().filter(rule -> !used.contains(rule)).toList();
    }

    /**
     * A correction for each title of doubtful {@code runs}, with the type they were read as, for a person to change;
     * runs without a title are named by their day.
     */
    public static List<TypeCorrection> toFillIn(List<PlannedRun> runs) {
        Map<String, TypeCorrection> byTitle = new LinkedHashMap<>();
        for (PlannedRun run : runs) {
            if (run.doubtful()) {
                TypeCorrection correction = toFillIn(run);
                String words = RunTitle.of(correction.title()).words();
                byTitle.putIfAbsent(
                        words + correction.date().map(LocalDate::toString).orElse(""), correction);
            }
        }
        return List.copyOf(byTitle.values());
    }

    private static TypeCorrection toFillIn(PlannedRun run) {
        String line = run.title().replaceAll("\\s+", " ").strip();
        String title = line.length() <= RunTitle.LONGEST ? line : line.substring(0, RunTitle.LONGEST);
        Optional<LocalDate> date = title.isEmpty() ? Optional.of(run.at().date()) : Optional.empty();
        return new TypeCorrection(title, date, run.type());
    }

    private Optional<TypeCorrection> best(String title, LocalDate date) {
        TypeCorrection best = null;
        int most = 1;
        for (TypeCorrection rule : rules) {
            int fit = rule.fit(title, date);
            if (fit >= most) {
                best = rule;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }
}
