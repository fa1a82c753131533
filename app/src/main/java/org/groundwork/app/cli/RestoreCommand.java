package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.groundwork.app.port.StoreCare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Restores a backup. */
@Command(
        name = "restore",
        description =
                "Puts a backup in the place of what the server keeps, once all of it was checked. A backup of a file"
                        + " may go into a PostgreSQL database, and the other way round.")
public final class RestoreCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Parameters(paramLabel = "FILE", description = "what groundwork backup wrote")
    private Path file;

    @Option(names = "--replace", description = "replaces athletes and accounts that are there already")
    private boolean replace;

    @Spec
    private CommandSpec spec;

    private final Supplier<StoreCare> care;

    /** @param care is asked for only when the command runs */
    public RestoreCommand(Supplier<StoreCare> care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        StoreCare.Restored restored = care.get().restore(file, store.location(), replace);
        PrintWriter out = spec.commandLine().getOut();
        out.println("restored " + restored.backup().total() + " rows of "
                + restored.backup().rows().size() + " tables");
        restored.kept().ifPresent(kept -> out.println("what was there before is " + kept));
        return ExitStatus.FINE;
    }
}
