package org.groundwork.formats.review;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.review.finished.FinishedAthlete;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunType;
import org.groundwork.formats.runplan.ReadingContext;
import org.groundwork.formats.runplan.RunPlanReader;
import org.groundwork.formats.runplan.RunPlanReading;

/** Reads calendars and tables in which strength stands among runs: days and halves of days, no sets. */
final class RunsWithStrength {

    private static final Set<RunType> NO_RUN = EnumSet.of(RunType.STRENGTH, RunType.REST);

    private final InputProblems problems;

    RunsWithStrength(InputProblems problems) {
        this.problems = problems;
    }

    /** Reads a calendar, in which events may say by their category that they are strength. */
    FinishedPlan readCalendar(String file, String text, ReadingContext context) {
        StrengthEvents events = new StrengthEvents(text);
        byte[] content = events.calendar().getBytes(StandardCharsets.UTF_8);
        return read(file, content, context, events::kindOn);
    }

    /** Reads anything that a run plan can be written as. */
    FinishedPlan read(String file, byte[] content, ReadingContext context) {
        return read(file, content, context, date -> Optional.empty());
    }

    private FinishedPlan read(
            String file, byte[] content, ReadingContext context, Function<LocalDate, Optional<SessionKind>> kinds) {
        RunPlanReading reading = new RunPlanReader().read(file, content, context);
        problems.addAll(reading.problems());
        List<FinishedSession> sessions = reading.runs().stream()
                .filter(r -> r.type() == RunType.STRENGTH)
                .map(r -> session(r, kinds.apply(r.at().date())))
                .toList();
        return new FinishedPlan(
                shown(sessions),
                Optional.empty(),
                FinishedAthlete.UNKNOWN,
                SlotHours.DEFAULT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                reading.runs().stream()
                        .filter(r -> !NO_RUN.contains(r.type()))
                        .map(RunsWithStrength::run)
                        .toList(),
                sessions,
                List.of(),
                Optional.empty());
    }

    private static Set<Part> shown(List<FinishedSession> sessions) {
        boolean kinds = sessions.stream().allMatch(s -> s.kind().isPresent());
        return kinds ? EnumSet.of(Part.RUNS, Part.SLOTS, Part.KINDS) : EnumSet.of(Part.RUNS, Part.SLOTS);
    }

    private static FinishedRun run(PlannedRun run) {
        return new FinishedRun(
                run.at().date(), Optional.of(run.at().slot()), run.type(), run.doubtful(), run.distance(), run.title());
    }

    private static FinishedSession session(PlannedRun strength, Optional<SessionKind> kind) {
        return new FinishedSession(
                "",
                strength.at().date(),
                Optional.of(strength.at().slot()),
                kind,
                Optional.empty(),
                Optional.empty(),
                false,
                OptionalInt.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
