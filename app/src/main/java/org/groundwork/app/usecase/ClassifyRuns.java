package org.groundwork.app.usecase;

import java.nio.file.Path;
import java.util.List;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Reads run plans and says of each entry what kind of run it is. */
public final class ClassifyRuns {

    private final RunPlanReader reader;

    public ClassifyRuns(RunPlanReader reader) {
        this.reader = reader;
    }

    /** Reads {@code files} as one plan, in the order of the calendar. */
    public RunPlanReading classify(List<Path> files, ReadingContext context) {
        return files.stream()
                .map(file -> reader.read(file, context))
                .reduce(RunPlanReading::and)
                .orElseThrow(() -> new IllegalArgumentException("no file to classify"));
    }
}
