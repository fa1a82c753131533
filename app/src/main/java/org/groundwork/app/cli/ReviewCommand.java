package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.usecase.ReviewPlans;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.formats.review.ReviewJson;
import org.groundwork.formats.review.ReviewText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code groundwork review}: every rule that finished plans break. */
@Command(
        name = "review",
        description = "Lists every rule that a finished plan breaks, and what its file does not show.")
public final class ReviewCommand implements Callable<Integer> {

    /** How a review is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Finished plans: plan JSON, iCalendar or CSV.")
    private List<Path> files;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text", description = "How to write it.")
    private Format format;

    @Option(
            names = "--methodology",
            paramLabel = "FILE",
            description = "The methodology file of your own that plans were made by.")
    private Path methodology;

    @Option(names = "--time-zone", paramLabel = "ZONE", description = "Where the runner lives. Default: the machine's.")
    private ZoneId zone;

    /** Reviews the files; {@link ExitStatus#RULES_BROKEN} where any of them breaks a rule. */
    @Override
    public Integer call() {
        ZoneId home = zone == null ? ZoneId.systemDefault() : zone;
        Map<String, ReviewReport> reports = new ReviewPlans(home).review(files, Optional.ofNullable(methodology));
        PrintWriter out = spec.commandLine().getOut();
        out.print(written(reports));
        out.flush();
        boolean clean = reports.values().stream().allMatch(ReviewReport::isClean);
        return clean ? ExitStatus.FINE : ExitStatus.RULES_BROKEN;
    }

    private String written(Map<String, ReviewReport> reports) {
        if (format == Format.JSON) {
            return ReviewJson.of(reports);
        }
        StringBuilder text = new StringBuilder();
        reports.forEach(
                (file, report) -> text.append(text.isEmpty() ? "" : "\n").append(ReviewText.of(file, report)));
        return text.toString();
    }
}
