package org.groundwork.app.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.groundwork.app.usecase.PlanFleet;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code groundwork bulk}: one athlete a line in, one plan a line out. */
@Command(
        name = "bulk",
        description = "Plans the seasons of many athletes: one athlete a line in, one plan a line out, in order.",
        mixinStandardHelpOptions = true)
public final class BulkCommand implements Callable<Integer> {

    private static final String STREAM = "-";
    private static final String STANDARD_INPUT = "standard-input";

    private final InputStream standardInput;
    private final boolean progressIsRead;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE.ndjson",
            description = "One athlete file a line, as JSON. A dash reads standard input.")
    private String in;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.ndjson",
            description = "One plan a line; a bad line gives its problems instead. A dash writes standard output.")
    private String out;

    /**
     * @param standardInput what a dash reads
     * @param progressIsRead whether a person reads standard error on a terminal
     */
    public BulkCommand(InputStream standardInput, boolean progressIsRead) {
        this.standardInput = standardInput;
        this.progressIsRead = progressIsRead;
    }

    /** Plans every line; {@link ExitStatus#INVALID_INPUT} where any of them was bad. */
    @Override
    public Integer call() {
        PlanFleet.Summary summary = in.equals(STREAM)
                ? plan(Path.of(STANDARD_INPUT), standardInput, OptionalLong.empty())
                : planFile(Path.of(in));
        summary.firstBug().ifPresent(bug -> {
            throw new IllegalStateException("planning a line failed", bug);
        });
        if (summary.bad() == 0) {
            return ExitStatus.FINE;
        }
        tell(summary);
        return ExitStatus.INVALID_INPUT;
    }

    private void tell(PlanFleet.Summary summary) {
        PrintWriter err = spec.commandLine().getErr();
        String name = in.equals(STREAM) ? STANDARD_INPUT : in;
        err.println("%s: %d of %d lines could not be planned".formatted(name, summary.bad(), summary.lines()));
        err.println("    their places in the output say why: look for \"problems\"");
    }

    private PlanFleet.Summary planFile(Path file) {
        try (InputStream athletes = Files.newInputStream(file)) {
            return plan(file, athletes, OptionalLong.of(Files.size(file)));
        } catch (IOException unreadable) {
            throw problem(in, "the file can't be read", "check the name, and that you may read it");
        }
    }

    private PlanFleet.Summary plan(Path name, InputStream athletes, OptionalLong inputBytes) {
        if (out.equals(STREAM)) {
            return plan(
                    name,
                    athletes,
                    inputBytes,
                    new StandardOutput(spec.commandLine().getOut()));
        }
        try (WholeFile plans = WholeFile.open(Path.of(out))) {
            PlanFleet.Summary summary = plan(name, athletes, inputBytes, plans.writer());
            plans.putInPlace();
            return summary;
        } catch (IOException unwritable) {
            throw problem(out, "the file can't be written", "check the folder, its room, and that you may write there");
        }
    }

    private PlanFleet.Summary plan(Path name, InputStream athletes, OptionalLong inputBytes, Writer plans) {
        PlanFleet fleet = new PlanFleet(Runtime.getRuntime().availableProcessors());
        try {
            if (!progressIsRead) {
                return fleet.plan(name, athletes, plans, PlanFleet.Progress.UNHEARD);
            }
            ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), inputBytes, System::nanoTime);
            PlanFleet.Summary summary = fleet.plan(name, athletes, plans, progress);
            progress.end(summary);
            return summary;
        } catch (IOException broken) {
            throw problem(out, "the work broke off: " + broken.getMessage(), "check both files and the disk's room");
        }
    }

    private static InvalidInputException problem(String file, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(file, 0, message, hint)));
    }

    /** Standard output that says where nobody takes it any more. */
    private static final class StandardOutput extends FilterWriter {

        private final PrintWriter listener;

        StandardOutput(PrintWriter listener) {
            super(listener);
            this.listener = listener;
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            listener.write(text, from, length);
            if (listener.checkError()) {
                throw new IOException("standard output takes no more");
            }
        }
    }
}
