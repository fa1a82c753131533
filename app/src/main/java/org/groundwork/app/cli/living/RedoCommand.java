package org.groundwork.app.cli.living;

import java.util.concurrent.Callable;
import org.groundwork.app.cli.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code groundwork redo}. */
@Command(name = "redo", description = "Brings back the decision that was undone last.")
public final class RedoCommand implements Callable<Integer> {

    @Mixin
    private FolderCall call;

    /** Says what changed. */
    @Override
    public Integer call() {
        call.printChanges(call.plan().redo());
        return ExitStatus.FINE;
    }
}
