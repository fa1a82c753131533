package org.groundwork.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.groundwork.app.port.StoreCare;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Backs up everything that the server keeps. */
@Command(
        name = "backup",
        description =
                "Writes everything that the server keeps to one new file, as it stands at one moment. The server may"
                        + " go on meanwhile.")
public final class BackupCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Parameters(paramLabel = "FILE", description = "a file that does not exist yet")
    private Path file;

    @Spec
    private CommandSpec spec;

    private final Supplier<StoreCare> care;

    /** @param care is asked for only when the command runs */
    public BackupCommand(Supplier<StoreCare> care) {
        this.care = care;
    }

    @Override
    public Integer call() {
        StoreCare.Backup backup = care.get().backUp(store.location(), file);
        spec.commandLine()
                .getOut()
                .println(file + ": " + backup.total() + " rows of "
                        + backup.rows().size() + " tables, version " + backup.schema());
        return ExitStatus.FINE;
    }
}
