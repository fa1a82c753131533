package org.groundwork.core.athlete;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.exercise.Pattern;

/**
 * What the athlete brings: strength training so far, and health.
 *
 * @param experience the level
 * @param liftingHeavyNow whether heavy lifting is part of the present week
 * @param daysSinceStrength whole days since the last strength session, 0 or more, if there was one and it is known
 * @param techniquePassed the base patterns whose technique is mastered
 * @param confirmed what a coach or doctor has said yes to
 * @param lifts what the athlete has lifted, by exercise id
 * @param pain what hurts, each site once
 * @param flags conditions that need clearance
 */
public record Training(
        Level experience,
        boolean liftingHeavyNow,
        OptionalInt daysSinceStrength,
        Set<Pattern> techniquePassed,
        Set<Confirmation> confirmed,
        Map<String, LiftRecord> lifts,
        List<Pain> pain,
        Set<HealthFlag> flags) {

    public Training {
        Objects.requireNonNull(experience, "experience");
        if (daysSinceStrength.isPresent() && daysSinceStrength.getAsInt() < 0) {
            throw new IllegalArgumentException(daysSinceStrength.getAsInt() + " days since strength");
        }
        techniquePassed = Set.copyOf(techniquePassed);
        confirmed = Set.copyOf(confirmed);
        lifts = Map.copyOf(lifts);
        pain = List.copyOf(pain);
        flags = Set.copyOf(flags);
    }

    /** The same after {@code days} without strength, so that nothing heavy goes on; with {@code mastered} mastered. */
    public Training afterDaysOff(int days, Set<Pattern> mastered) {
        return new Training(experience, false, OptionalInt.of(days), mastered, confirmed, lifts, pain, flags);
    }

    /** The same with {@code noted} in place of what was noted of its site. */
    public Training withPain(Pain noted) {
        List<Pain> others = new ArrayList<>(
                pain.stream().filter(p -> p.site() != noted.site()).toList());
        others.add(noted);
        return new Training(
                experience, liftingHeavyNow, daysSinceStrength, techniquePassed, confirmed, lifts, others, flags);
    }

    public boolean hasMastered(Pattern pattern) {
        return techniquePassed.contains(pattern);
    }

    public boolean hasMasteredAll() {
        return techniquePassed.containsAll(Pattern.BASE);
    }

    /** The noted pain at {@code site}, 0 where none is noted. */
    public int painAt(Pain.Site site) {
        int worst = 0;
        for (Pain noted : pain) {
            if (noted.site() == site) {
                worst = Math.max(worst, noted.level());
            }
        }
        return worst;
    }

    /** Whether a flag stands without the clearance that heavy work and jumps need. */
    public boolean needsClearance() {
        return !flags.isEmpty() && !confirmed.contains(Confirmation.CLEARANCE);
    }

    public boolean isConfirmed(Confirmation confirmation) {
        return confirmed.contains(confirmation);
    }
}
