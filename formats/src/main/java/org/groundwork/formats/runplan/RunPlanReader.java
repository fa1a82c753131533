package org.groundwork.formats.runplan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.ReadRuns;
import org.groundwork.core.run.reading.ClassifiedRuns;
import org.groundwork.core.run.reading.PlanClassifier;

/**
 * Reads a run plan in any of the shapes that runners have: iCalendar, a table with a run or a week a row, the JSON
 * of a week plan, days typed by a person, or a zip of these. The shape is told from the content, never from the name.
 *
 * <p>Never throws for what is in a file: whatever can't be understood is an {@link
 * org.groundwork.core.input.InputProblem}.
 */
public final class RunPlanReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_BYTES = 8 * 1024 * 1024;

    /** Reads {@code file}. A file over the limit is refused by its size, unread. */
    public RunPlanReading read(Path file, ReadingContext context) {
        return read(file, file.toString(), context);
    }

    /** Reads {@code file}, calling it {@code name} in problems and sources. */
    public RunPlanReading read(Path file, String name, ReadingContext context) {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LARGEST_BYTES) {
                return tooLarge(name);
            }
            return read(name, in.readNBytes(LARGEST_BYTES + 1), context);
        } catch (NoSuchFileException missing) {
            return RunPlanReading.failed(name, 0, "there is no such file", "check the name and the folder");
        } catch (IOException unreadable) {
            return RunPlanReading.failed(name, 0, "can't be read", "check that it is a file and that you may read it");
        }
    }

    /**
     * Reads what is in {@code content}.
     *
     * @param name what problems and sources call it
     */
    public RunPlanReading read(String name, byte[] content, ReadingContext context) {
        if (content.length > LARGEST_BYTES) {
            return tooLarge(name);
        }
        ImportBudget budget = new ImportBudget();
        return ZipPlan.isZip(content)
                ? new ZipPlan(name, context, budget).read(content)
                : read(name, content, context, budget);
    }

    /** Reads one file that is no zip, taking what it takes from {@code budget}. */
    static RunPlanReading read(String name, byte[] content, ReadingContext context, ImportBudget budget) {
        WrittenPlan plan = new WrittenPlan(name, context.unit(), budget);
        PlanShape.of(content).read(content, plan, context);
        return classified(plan, context);
    }

    private static RunPlanReading classified(WrittenPlan plan, ReadingContext context) {
        ClassifiedRuns classified =
                new PlanClassifier(plan.unit(), context.easySecondsPerKm(), context.corrections()).read(plan.runs());
        List<PlannedRun> runs = classified.runs();
        if (runs.isEmpty() && plan.problems().isEmpty()) {
            plan.problem(0, "holds no run", "give a calendar (.ics), a table (.csv) or a week plan (.json) of runs");
        }
        List<PlannedRun> kept =
                runs.stream().filter(run -> plan.keeps(run.at().date())).toList();
        return new RunPlanReading(
                new ReadRuns(kept, plan.timed(), plan.keepsDetailsApart()),
                plan.problems().list(),
                plan.notes(),
                plan.warnings(),
                classified.doubts());
    }

    private static RunPlanReading tooLarge(String name) {
        int megabytes = LARGEST_BYTES / 1024 / 1024;
        return RunPlanReading.failed(
                name, 0, "is larger than the limit of " + megabytes + " MiB", "export only the season you train for");
    }
}
