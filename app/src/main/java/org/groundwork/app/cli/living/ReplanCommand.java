package org.groundwork.app.cli.living;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.cli.ExitStatus;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.app.usecase.PlanFiles;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.plan.PlanFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code groundwork replan}: begins a living plan, changes it, or shows it as it is. */
@Command(
        name = "replan",
        description = "Begins a plan in a folder, changes it by what happened or was decided, or shows it.")
public final class ReplanCommand implements Callable<Integer> {

    @Mixin
    private FolderCall call;

    @Option(
            names = "--athlete",
            paramLabel = "ATHLETE.yaml",
            description = "Begin the plan with this athlete file, or describe the athlete anew.")
    private Path athlete;

    @Option(
            names = "--runs",
            paramLabel = "FILE",
            description = "A run plan in place of the present one. May be repeated.")
    private List<Path> runs = List.of();

    @Mixin
    private ChangeOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Show the plan as text, json, ics, html or csv. Default: what changed, or the plan as text.")
    private String format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the plan here instead of on the terminal.")
    private Path out;

    /** Writes the plan, or what changed in it; nothing is changed where anything is wrong. */
    @Override
    public Integer call() {
        InputProblems problems = new InputProblems();
        Optional<PlanFormat> chosen = Optional.ofNullable(format).flatMap(PlanFormat::find);
        if (format != null && chosen.isEmpty()) {
            problems.add("--format", 0, "'" + format + "' is no format", "use text, json, ics, html or csv");
        }
        List<Change> changes = options.read(problems);
        PlanFiles.Request files = new PlanFiles.Request(Optional.ofNullable(athlete), runs);
        LivingPlan.Answer answer = call.plan().replan(files, changes, problems);
        boolean isChanged = athlete != null || !runs.isEmpty() || !changes.isEmpty();
        if (format == null && out == null && isChanged && answer.before().isPresent()) {
            call.printChanges(answer);
        } else {
            call.note(answer.notes());
            write(chosen.orElse(PlanFormat.TEXT).writer().toText(answer.now().plan()));
        }
        return ExitStatus.FINE;
    }

    private void write(String text) {
        if (out == null) {
            call.print(text);
            return;
        }
        try {
            Files.writeString(out, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new InvalidInputException(List.of(new InputProblem(
                    out.toString(), 0, "the file can't be written", "check the folder and that you may write there")));
        }
    }
}
