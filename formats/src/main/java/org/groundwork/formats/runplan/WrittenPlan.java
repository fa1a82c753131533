package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.WrittenRun;

/** Collects what one file says while it is read. Not thread-safe. */
final class WrittenPlan {

    private static final Pattern MILES = Pattern.compile("(?i)\\d ?-?mi(?:les?)?\\b");
    private static final Pattern KILOMETRES = Pattern.compile("(?i)\\d ?-?km\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final String file;
    private final List<WrittenRun> runs = new ArrayList<>();
    private final InputProblems problems = new InputProblems();
    private final List<String> notes = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final DistanceUnit presumed;
    private final ImportBudget budget;
    private Optional<DistanceUnit> told = Optional.empty();
    private LocalDate keptFrom = LocalDate.MIN;
    private boolean full;

    /**
     * @param file what problems and sources call it
     * @param unit what a distance without a unit is taken for, where the file gives no hint
     * @param budget what it may take
     */
    WrittenPlan(String file, DistanceUnit unit, ImportBudget budget) {
        this.budget = budget;
        this.file = file;
        this.presumed = unit;
    }

    /** What reading it may take. */
    ImportBudget budget() {
        return budget;
    }

    String file() {
        return file;
    }

    /** Where line {@code line} is, as sources are named. */
    String at(int line) {
        return line == 0 ? file : file + ":" + line;
    }

    /** Adds {@code run}; the first one too many is a problem, and it and those after it are left out. */
    void add(WrittenRun run) {
        if (full) {
            return;
        }
        if (!budget.take(Share.ENTRIES, 1)) {
            fill("holds more than " + Share.ENTRIES.most() + " entries");
        } else if (!budget.take(Share.WORD_CHARACTERS, run.words().length())) {
            fill("holds entries of more than " + Share.WORD_CHARACTERS.most() + " characters altogether");
        } else if (!budget.take(Share.NUMBERS, numbers(run.words()))) {
            fill("holds entries of more than " + Share.NUMBERS.most() + " numbers altogether");
        } else {
            runs.add(run);
        }
    }

    private static int numbers(String words) {
        return (int) NUMBER.matcher(words).results().count();
    }

    private void fill(String message) {
        full = true;
        problem(0, message, "cut the file down to one season");
    }

    /** Whether more would be left out, so that reading on is of no use. */
    boolean isFull() {
        return full;
    }

    void problem(int line, String message, String hint) {
        problems.add(file, line, message, hint);
    }

    void note(String text) {
        notes.add(file + ": " + text);
    }

    /** Leaves out what {@code countdown} says, and warns of it. */
    void fit(RaceCountdown countdown) {
        keptFrom = countdown.keptFrom();
        countdown.warning().ifPresent(warnings::add);
    }

    /** Whether the entries of {@code date} are part of the plan; those that are not still are neighbours of others. */
    boolean keeps(LocalDate date) {
        return !date.isBefore(keptFrom);
    }

    /** The file says what its numbers without a unit are. */
    void writtenIn(DistanceUnit unit) {
        told = Optional.of(unit);
    }

    /** What a number without a unit is taken for: as the file says, else as most of its words do, else as presumed. */
    DistanceUnit unit() {
        return told.orElseGet(this::mostUsed);
    }

    private DistanceUnit mostUsed() {
        long miles =
                runs.stream().filter(run -> MILES.matcher(run.words()).find()).count();
        long kilometres = runs.stream()
                .filter(run -> KILOMETRES.matcher(run.words()).find())
                .count();
        if (miles == kilometres) {
            return presumed;
        }
        return miles > kilometres ? DistanceUnit.MILE : DistanceUnit.KILOMETRE;
    }

    List<WrittenRun> runs() {
        return runs;
    }

    /** The places that it names by a time of day. */
    Set<DaySlot> timed() {
        return runs.stream().flatMap(run -> run.toldPlace().stream()).collect(Collectors.toSet());
    }

    /** Whether some entries have words beside their titles. */
    boolean keepsDetailsApart() {
        return runs.stream().anyMatch(run -> !run.words().equals(run.title()));
    }

    InputProblems problems() {
        return problems;
    }

    List<String> notes() {
        return notes;
    }

    List<String> warnings() {
        return warnings;
    }
}
