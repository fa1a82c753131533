package org.groundwork.app.cli.living;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.groundwork.app.store.folder.PlanFolder;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.formats.plan.PlanDiffText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command of the living plan takes, and where it speaks. */
final class FolderCall {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The plan's folder.")
    private Path folder;

    @Option(names = "--today", paramLabel = "DATE", description = "The day it is. Default: the machine's date.")
    private LocalDate today;

    LivingPlan plan() {
        return new LivingPlan(new PlanFolder(folder), ZoneId.systemDefault(), this::today);
    }

    private LocalDate today(ZoneId zone) {
        return today == null ? LocalDate.now(zone) : today;
    }

    /** Says what people should hear beside what they asked for. */
    void note(List<String> notes) {
        PrintWriter err = spec.commandLine().getErr();
        notes.forEach(note -> err.println("note: " + note));
        err.flush();
    }

    void print(String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    /** Says what a call changed, and why. */
    void printChanges(LivingPlan.Answer answer) {
        note(answer.notes());
        StringBuilder text = new StringBuilder();
        answer.before()
                .map(before -> changes(before, answer.now().plan()))
                .ifPresent(lines -> lines.forEach(line -> text.append(line).append('\n')));
        answer.because().forEach(line -> text.append(line).append('\n'));
        print(text.toString());
    }

    private static List<String> changes(SeasonPlan before, SeasonPlan after) {
        PlanDiff diff = PlanDiff.between(before, after);
        return diff.isEmpty()
                ? List.of("Nothing else changes.")
                : new PlanDiffText(after.athlete().units()).lines(diff);
    }
}
