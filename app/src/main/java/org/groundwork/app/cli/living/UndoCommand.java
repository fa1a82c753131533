package org.groundwork.app.cli.living;

import java.util.concurrent.Callable;
import org.groundwork.app.cli.ExitStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code groundwork undo}. */
@Command(name = "undo", description = "Takes the last decision back; what was logged stays.")
public final class UndoCommand implements Callable<Integer> {

    @Mixin
    private FolderCall call;

    /** Says what changed. */
    @Override
    public Integer call() {
        call.printChanges(call.plan().undo());
        return ExitStatus.FINE;
    }
}
