package org.groundwork.formats.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.formats.runplan.ReadingContext;

/**
 * Reads finished plans: plan JSON, the table of sets that a plan is written as, and calendars or tables of runs with
 * strength among them. The shape is told from the content, never from the name. What a plan states is believed, however
 * wrong; what can't be understood at all is a problem.
 */
public final class FinishedPlanReader {

    /** The largest file that is read, in bytes. */
    public static final int LARGEST_BYTES = 4 * 1024 * 1024;

    private static final String CALENDAR = "BEGIN:VCALENDAR";

    private final ZoneId zone;

    /** @param zone what zoned times of calendars are turned into */
    public FinishedPlanReader(ZoneId zone) {
        this.zone = zone;
    }

    /** @throws InvalidInputException with everything that can't be understood */
    public ReadPlan read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in.readNBytes(LARGEST_BYTES + 1));
        } catch (IOException unreadable) {
            InputProblems problems = new InputProblems();
            problems.add(file.toString(), 0, "the file can't be read", "check the name and that it is a file");
            throw new InvalidInputException(problems.list());
        }
    }

    /**
     * Reads {@code content}.
     *
     * @param file what problems call it
     * @throws InvalidInputException with everything that can't be understood
     */
    public ReadPlan read(String file, byte[] content) {
        InputProblems problems = new InputProblems();
        ReadPlan read = understood(file, content, problems);
        problems.throwIfAny();
        new FinishedLimits(file, problems).look(read.plan());
        problems.throwIfAny();
        return read;
    }

    private ReadPlan understood(String file, byte[] content, InputProblems problems) {
        if (content.length > LARGEST_BYTES) {
            problems.add(
                    file,
                    0,
                    "is larger than the limit of " + LARGEST_BYTES / 1024 / 1024 + " MiB",
                    "give one plan at a time");
            problems.throwIfAny();
        }
        String text = new String(content, StandardCharsets.UTF_8).replace("\uFEFF", "");
        if (PlanJson.isOne(text)) {
            return new PlanJson(file, problems).read(text);
        }
        if (SetTable.isOne(text)) {
            return new ReadPlan(new SetTable(file, problems).read(text), Optional.empty());
        }
        RunsWithStrength runs = new RunsWithStrength(problems);
        ReadingContext context = ReadingContext.of(zone);
        FinishedPlan plan =
                text.startsWith(CALENDAR) ? runs.readCalendar(file, text, context) : runs.read(file, content, context);
        return new ReadPlan(plan, Optional.empty());
    }
}
