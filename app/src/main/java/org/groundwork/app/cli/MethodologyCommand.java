package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.groundwork.app.usecase.CheckMethodology;
import org.groundwork.app.usecase.ShowMethodology;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.formats.methodology.MethodologyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code groundwork methodology}: the files that say how strength is trained. */
@Command(
        name = "methodology",
        description = "Lists, shows and checks the files that say how strength is trained.",
        synopsisSubcommandLabel = "COMMAND")
public final class MethodologyCommand implements Runnable {

    private final Supplier<Set<String>> exercises;

    @Spec
    private CommandSpec spec;

    /** @param exercises gives the ids that a menu may name, when they are needed */
    public MethodologyCommand(Supplier<Set<String>> exercises) {
        this.exercises = exercises;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "one of list, show and check is missing");
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the methodologies that come with Groundwork, the default first.")
    void list() {
        MethodologyReader.bundledIds().stream()
                .map(MethodologyReader::bundled)
                .forEach(m -> out().printf("%-16s %s%n", m.id(), m.name()));
    }

    @Command(mixinStandardHelpOptions = true, description = "Writes the file of a methodology, to read or to start one's own from.")
    void show(@Parameters(paramLabel = "ID", description = "One of those that 'list' names.") String id) {
        out().print(new ShowMethodology().show(id));
    }

    @Command(mixinStandardHelpOptions = true, description = "Checks a methodology file and names every mistake with its line.")
    void check(@Parameters(paramLabel = "FILE", description = "A methodology file.") Path file) {
        Methodology methodology = new CheckMethodology(exercises.get()).check(file);
        out().printf(
                "%s is fine: %s, version %s, with %d rules, %d parameters and %d blocks%n",
                file,
                methodology.id(),
                methodology.version(),
                methodology.rules().size(),
                Parameter.values().length,
                methodology.blocks().size());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
