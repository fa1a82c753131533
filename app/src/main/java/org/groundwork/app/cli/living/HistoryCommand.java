package org.groundwork.app.cli.living;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.groundwork.app.cli.ExitStatus;
import org.groundwork.app.usecase.HistoryLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code groundwork history}: every revision of a plan, with what made it. */
@Command(name = "history", description = "Lists every revision of a plan, its day and what happened.")
public final class HistoryCommand implements Callable<Integer> {

    @Mixin
    private FolderCall call;

    /** Lists them, the first one first. */
    @Override
    public Integer call() {
        call.print(call.plan().history().stream().map(HistoryCommand::text).collect(Collectors.joining()));
        return ExitStatus.FINE;
    }

    private static String text(HistoryLine line) {
        String undone = line.stands() ? "" : " (undone)";
        return "%4d  %s  %s%s\n".formatted(line.number(), line.date(), line.words(), undone);
    }
}
