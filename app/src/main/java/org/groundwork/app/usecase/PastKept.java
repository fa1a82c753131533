package org.groundwork.app.usecase;

import java.time.LocalDate;
import java.util.List;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.formats.living.EventWords;
import org.groundwork.formats.living.JournalEvent;

/**
 * Keeps the past of a plan from being undone on a later day.
 *
 * @param journal its name, for messages
 */
record PastKept(String journal, LocalDate today) {

    /**
     * Agrees to undo or redo {@code about}.
     *
     * @param what the word for it
     * @throws InvalidInputException where training has followed it, or days that are past would change
     */
    void require(String what, JournalEvent about, Timeline timeline, Revision before, Revision now) {
        boolean isFollowed = timeline.isFollowedByTraining(about);
        if (isFollowed || !past(before).equals(past(now))) {
            String reason = isFollowed ? "training has followed it" : "days that are past would change";
            String decision = about.date() + " (" + about.tell(new EventWords()) + ")";
            throw new InvalidInputException(List.of(new InputProblem(
                    journal,
                    about.number(),
                    "can't " + what + " what was decided on " + decision + ", as " + reason,
                    "make a new change instead")));
        }
    }

    /** The sessions that are past: places and exercises, whatever they cost. */
    private List<List<Object>> past(Revision revision) {
        return revision.plan().sessions().stream()
                .filter(session -> session.at().date().isBefore(today))
                .map(session -> List.<Object>of(session.id(), session.at(), session.exercises()))
                .toList();
    }
}
