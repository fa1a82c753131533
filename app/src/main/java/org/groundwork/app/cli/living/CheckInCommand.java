package org.groundwork.app.cli.living;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.groundwork.app.cli.ExitStatus;
import org.groundwork.app.usecase.LivingPlan;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.plan.Session;
import org.groundwork.formats.checkin.CheckInText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code groundwork checkin}: the questions before a session, and what the answers make of it. */
@Command(name = "checkin", description = "Answers the questions before a session, and says what becomes of it.")
public final class CheckInCommand implements Callable<Integer> {

    @Mixin
    private FolderCall call;

    @Parameters(
            index = "1..*",
            paramLabel = "[SESSION] ANSWER",
            description =
                    "A session's id, default today's, and answers such as quadriceps=5:easing; none: all is well.")
    private List<String> words = List.of();

    @Option(names = "--skipped", description = "The questions were skipped.")
    private boolean skipped;

    /** Says what was decided by which rule, and what changed. */
    @Override
    public Integer call() {
        LivingPlan.Answer answer = call.plan().enter(this::changes);
        call.printChanges(answer);
        return ExitStatus.FINE;
    }

    private List<Change> changes(Revision current, LocalDate today, int number, InputProblems problems) {
        List<String> answers = new ArrayList<>(words);
        Optional<String> named =
                answers.isEmpty() || answers.get(0).contains("=") ? Optional.empty() : Optional.of(answers.remove(0));
        Optional<CheckIn> given = answers(answers, problems);
        Optional<Session> session = named.isPresent()
                ? PlanSessions.find(current.plan(), named.get(), problems)
                : PlanSessions.on(current.plan(), today, problems);
        return session.<List<Change>>map(s -> List.of(new Change.CheckInGiven(new CheckedIn(
                        EntryIds.of(number, 1),
                        PlanSessions.start(current.inputs().athlete(), today, s.at().slot()),
                        Optional.of(s.id()),
                        skipped ? Optional.empty() : given))))
                .orElse(List.of());
    }

    private Optional<CheckIn> answers(List<String> answers, InputProblems problems) {
        if (skipped && !answers.isEmpty()) {
            problems.add("--skipped", 0, "answers were given too", "leave out --skipped or the answers");
        }
        try {
            return Optional.of(CheckInText.read("ANSWER", answers));
        } catch (InvalidInputException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }
}
