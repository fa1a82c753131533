package org.groundwork.core.planning;

import java.util.List;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.schedule.Forbidden;

/** A session can't stand where a person holds it. */
public final class PlaceRefusedException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private final Forbidden reason;

    PlaceRefusedException(List<InputProblem> problems, Forbidden reason) {
        super(problems);
        this.reason = reason;
    }

    /** The word for the first thing that is in the way. */
    public Forbidden reason() {
        return reason;
    }
}
