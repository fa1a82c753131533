package org.groundwork.formats.review;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedBlock;
import org.groundwork.core.review.finished.FinishedExercise;
import org.groundwork.core.review.finished.FinishedLeftOut;
import org.groundwork.core.review.finished.FinishedPhase;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedRace;
import org.groundwork.core.review.finished.FinishedRun;
import org.groundwork.core.review.finished.FinishedSession;

/** How much a plan under review may be, so that no check takes long: three years of training, in years of our time. */
final class FinishedLimits {

    static final int MOST_SESSIONS = 600;
    static final int MOST_RUNS = 2_000;
    static final int MOST_OTHERS = 100;
    static final int MOST_LEFT_OUT = 1_000;
    static final int MOST_EXERCISES = 40;
    static final int MOST_SETS = 50;
    static final int LONGEST_DAYS = 1_100;
    static final int LONGEST_NAME = 200;

    private static final String HINT = "give one season of one athlete";
    private static final Days OUR_TIME =
            new Days(LocalDate.of(1900, Month.JANUARY, 1), LocalDate.of(2199, Month.DECEMBER, 31));

    private final String file;
    private final InputProblems problems;

    FinishedLimits(String file, InputProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Notes every limit that {@code plan} goes over. */
    void look(FinishedPlan plan) {
        require(MOST_SESSIONS, plan.sessions(), "sessions");
        require(MOST_RUNS, plan.runs(), "runs");
        require(MOST_OTHERS, plan.races(), "races");
        require(MOST_OTHERS, plan.phases(), "phases");
        require(MOST_OTHERS, plan.blocks(), "blocks");
        require(MOST_OTHERS, plan.athlete().away(), "stays away");
        require(MOST_OTHERS, plan.athlete().lifts(), "lifts");
        require(MOST_OTHERS, plan.athlete().pain(), "pains");
        require(MOST_LEFT_OUT, plan.leftOut(), "sessions left out");
        if (plan.sessions().size() <= MOST_SESSIONS) {
            plan.sessions().forEach(this::look);
        }
        dates(plan)
                .filter(date -> !OUR_TIME.contains(date))
                .findFirst()
                .ifPresentOrElse(
                        date -> problem("states " + date + ", which is not in the years 1900 to 2199"),
                        () -> lookAtStretches(plan));
    }

    private void lookAtStretches(FinishedPlan plan) {
        stretches(plan)
                .filter(days -> days.count() > LONGEST_DAYS)
                .forEach(days -> problem("states " + days + ", the limit is " + LONGEST_DAYS + " days"));
    }

    private void look(FinishedSession session) {
        String of = " in the " + session.words();
        requireShort(session.id());
        require(MOST_EXERCISES, session.exercises(), "exercises" + of);
        for (FinishedExercise exercise : session.exercises()) {
            requireShort(exercise.id());
            require(MOST_SETS, exercise.sets(), "sets of one exercise" + of);
        }
    }

    private void require(int most, List<?> parts, String what) {
        if (parts.size() > most) {
            problem("holds " + parts.size() + " " + what + ", the limit is " + most);
        }
    }

    private void requireShort(String name) {
        if (name.length() > LONGEST_NAME) {
            problem("names something in " + name.length() + " characters, the limit is " + LONGEST_NAME);
        }
    }

    private void problem(String message) {
        problems.add(file, 0, message, HINT);
    }

    private static Stream<Days> stretches(FinishedPlan plan) {
        return Stream.of(
                        plan.season().stream(),
                        plan.phases().stream().map(FinishedPhase::days),
                        plan.blocks().stream().map(FinishedBlock::days))
                .flatMap(part -> part);
    }

    private static Stream<LocalDate> dates(FinishedPlan plan) {
        Stream<LocalDate> days = stretches(plan).flatMap(stretch -> Stream.of(stretch.start(), stretch.end()));
        return Stream.of(
                        days,
                        plan.asOf().stream(),
                        plan.sessions().stream().map(FinishedSession::date),
                        plan.runs().stream().map(FinishedRun::date),
                        plan.races().stream().map(FinishedRace::date),
                        plan.blocks().stream().flatMap(block -> block.deloadFrom().stream()),
                        plan.leftOut().stream().map(FinishedLeftOut::week).map(week -> week.monday()))
                .flatMap(part -> part);
    }
}
