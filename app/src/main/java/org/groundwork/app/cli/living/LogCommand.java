package org.groundwork.app.cli.living;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.cli.ExitStatus;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.log.LogEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code groundwork log}: what was done. */
@Command(name = "log", description = "Enters what was done; entries are never changed, only taken back.")
public final class LogCommand implements Callable<Integer> {

    @Mixin
    private FolderCall call;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SESSION",
            description = "The session's id, or - for one that no plan asked for.")
    private String session;

    @Parameters(
            index = "2..*",
            paramLabel = "SETS",
            description = "An exercise and its sets, 'back_squat 72.5x5@2 70x4@1', or as-planned for all that is left.")
    private List<String> sets = List.of();

    @Option(names = "--rpe", paramLabel = "0-10", description = "How hard the whole session was.")
    private Integer rpe;

    @Option(names = "--minutes", paramLabel = "MINUTES", description = "How long it took.")
    private Integer minutes;

    @Option(names = "--note", paramLabel = "TEXT", description = "Words about it.")
    private String note;

    @Option(names = "--date", paramLabel = "DATE", description = "When it was. Default: today.")
    private LocalDate date;

    @Option(names = "--time", paramLabel = "HH:MM", description = "Default: when its half of the day begins.")
    private LocalTime time;

    @Option(
            names = "--skip",
            paramLabel = "EXERCISE",
            description = "An exercise whose sets were left out. May be repeated.")
    private List<String> skip = List.of();

    @Option(names = "--take-back", paramLabel = "ENTRY", description = "An entry that was wrong. May be repeated.")
    private List<String> takeBack = List.of();

    /** Enters it all at once, or nothing where anything is wrong, and says what changed in the plan. */
    @Override
    public Integer call() {
        LivingPlan.Answer answer = call.plan().enter(this::changes);
        call.printChanges(answer);
        return ExitStatus.FINE;
    }

    private List<Change> changes(Revision current, LocalDate today, int number, InputProblems problems) {
        LogBook book = new LogBook(current, number, problems);
        book.open(Optional.ofNullable(session), Optional.ofNullable(date), Optional.ofNullable(time), today);
        takeBack.forEach(book::takeBack);
        sets.forEach(book::sets);
        skip.forEach(book::skip);
        book.rate(Optional.ofNullable(rpe), Optional.ofNullable(minutes));
        Optional.ofNullable(note).ifPresent(book::note);
        List<LogEntry> entries = book.entries();
        return entries.isEmpty() ? List.of() : List.of(new Change.Logged(entries));
    }
}
