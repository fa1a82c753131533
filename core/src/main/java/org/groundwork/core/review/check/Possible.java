package org.groundwork.core.review.check;

import java.time.LocalDate;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.review.finished.FinishedAthlete;

/** What an athlete could do at all. What a file does not say of the athlete rules nothing out. */
final class Possible {

    private final FinishedAthlete athlete;
    private final ReviewContext context;

    Possible(FinishedAthlete athlete, ReviewContext context) {
        this.athlete = athlete;
        this.context = context;
    }

    /** Whether any exercise of {@code pattern} is open to the athlete on {@code date}. */
    boolean trains(Pattern pattern, LocalDate date) {
        return context.catalogue().list(pattern).stream().anyMatch(exercise -> allows(exercise, date));
    }

    private boolean allows(Exercise exercise, LocalDate date) {
        boolean level = athlete.level().map(l -> exercise.level() <= l.number()).orElse(true);
        boolean tools = athlete.equipmentOn(date).map(exercise::isPossibleWith).orElse(true);
        boolean knee = !exercise.kneeStress() || athlete.painAt(Pain.Site.KNEE) == 0;
        return level && tools && knee;
    }
}
