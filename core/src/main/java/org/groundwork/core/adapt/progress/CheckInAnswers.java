package org.groundwork.core.adapt.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.TrainingLog;

/** The answers of check-ins up to a day; of several before one session the last counts. */
final class CheckInAnswers {

    private final List<CheckedIn> checkIns;

    CheckInAnswers(TrainingLog log, LocalDate on) {
        this.checkIns =
                log.checkIns().stream().filter(c -> !c.date().isAfter(on)).toList();
    }

    /** What was answered before {@code session}; empty where nothing was, or the questions were skipped. */
    Optional<CheckIn> before(String session) {
        return checkIns.stream()
                .filter(c -> c.session().filter(session::equals).isPresent())
                .reduce((earlier, later) -> later)
                .flatMap(CheckedIn::answers);
    }

    /** Whether before {@code session} form was good and no joint hurt more than {@code mostPain}. */
    boolean wasGood(String session, Pattern pattern, int mostPain) {
        return before(session)
                .filter(c -> !c.formChanged().contains(pattern) && worst(c) <= mostPain)
                .isPresent();
    }

    private static int worst(CheckIn answers) {
        return answers.joints().stream()
                .mapToInt(CheckIn.JointPain::level)
                .max()
                .orElse(0);
    }
}
