package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.groundwork.app.port.StoreCare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Examines everything that the server keeps. */
@Command(
        name = "doctor",
        description =
                "Looks whether what the server keeps is whole, of which version it is, and how much room its disk has."
                        + " Changes nothing.")
public final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Spec
    private CommandSpec spec;

    private final Supplier<StoreCare> care;

    /** @param care is asked for only when the command runs */
    public DoctorCommand(Supplier<StoreCare> care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        StoreCare.Findings findings = care.get().examine(store.location());
        PrintWriter out = spec.commandLine().getOut();
        findings.facts().forEach(out::println);
        findings.problems().forEach(problem -> ProblemLines.write(problem, out));
        if (findings.problems().isEmpty()) {
            out.println("all is well");
            return ExitStatus.FINE;
        }
        return ExitStatus.NOT_WELL;
    }
}
