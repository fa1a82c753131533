package org.groundwork.core.session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.exercise.Plyometric;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.season.StartingPoint;
import org.groundwork.core.strength.LoadableLoads;
import org.groundwork.core.strength.OneRepMax;

/** What an athlete can and may do: derived once from what they said. */
public final class Profile {

    private final Athlete athlete;
    private final StartingPoint start;
    private final LocalDate lastDay;
    private final Methodology methodology;
    private final Catalogue catalogue;
    private final Adjustments adjustments;
    private final Map<String, Load> oneRepMaxes = new HashMap<>();
    private final Map<String, LoadableLoads> loadable = new HashMap<>();

    /**
     * @param lastDay the last day that is planned for
     * @param adjustments what has been learned since
     */
    public Profile(
            Athlete athlete,
            StartingPoint start,
            LocalDate lastDay,
            Methodology methodology,
            Catalogue catalogue,
            Adjustments adjustments) {
        this.athlete = athlete;
        this.lastDay = lastDay;
        this.start = start;
        this.methodology = methodology;
        this.catalogue = catalogue;
        this.adjustments = adjustments;
        for (LiftRecord lift : athlete.training().lifts().values()) {
            OneRepMax.estimate(lift, methodology).ifPresent(max -> oneRepMaxes.put(lift.exercise(), max));
        }
    }

    public Athlete athlete() {
        return athlete;
    }

    public Adjustments adjustments() {
        return adjustments;
    }

    public StartingPoint start() {
        return start;
    }

    public Methodology methodology() {
        return methodology;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** The level that is planned for, 1 to 3. */
    public int level() {
        return start.level().number();
    }

    /** What loads of an exercise are reckoned from, lowered after a layoff; empty where nothing is known. */
    public Optional<Load> findOneRepMax(Exercise exercise) {
        return Optional.ofNullable(adjustments.workingMaxes().get(exercise.id()))
                .or(() -> Optional.ofNullable(oneRepMaxes.get(exercise.id()))
                        .map(load -> load.scaled(1000 - 10 * start.loadCutPercent())));
    }

    /** Whether the athlete has done {@code exercise} before. */
    public boolean knows(Exercise exercise) {
        return athlete.training().lifts().containsKey(exercise.id());
    }

    /** The loads that can be made for {@code exercise} with {@code owned}. */
    public LoadableLoads loads(Exercise exercise, Set<Equipment> owned) {
        return loadable.computeIfAbsent(
                exercise.id() + owned.stream().sorted().toList(),
                key -> LoadableLoads.of(exercise, owned, athlete.circumstances().inventory(), methodology));
    }

    /** Whether {@code exercise} suits the athlete's level, health and confirmations, whatever the equipment. */
    public boolean allows(Exercise exercise) {
        boolean confirmed = !exercise.coachOnly() || isConfirmed(exercise);
        boolean kind = !hasKneePain() || !exercise.kneeStress();
        return exercise.level() <= level() && confirmed && kind && allowsImpact(exercise.plyometric());
    }

    private boolean isConfirmed(Exercise exercise) {
        return athlete.training()
                .isConfirmed(
                        exercise.pattern() == Pattern.POWER ? Confirmation.OLYMPIC_LIFTS : Confirmation.DEPTH_JUMPS);
    }

    private boolean allowsImpact(Plyometric plyometric) {
        return switch (plyometric) {
            case NONE -> true;
            case LOW -> allowsJumps();
            case MEDIUM, HIGH -> allowsJumps() && !hasKneePain();
        };
    }

    /** Whether jumps may be part of a session at all. */
    public boolean allowsJumps() {
        int limit = methodology.value(Parameter.JOINT_PAIN_NO_JUMPS_FROM);
        boolean hurts = athlete.training().pain().stream().anyMatch(p -> p.level() >= limit);
        return !hurts && !athlete.training().needsClearance();
    }

    public boolean hasKneePain() {
        return athlete.training().painAt(Pain.Site.KNEE) > 0;
    }

    /** The first day heavy work may be planned on, if it may be planned at all. */
    public Optional<LocalDate> findHeavyFrom() {
        int knee = athlete.training().painAt(Pain.Site.KNEE);
        boolean hurts = knee > methodology.value(Parameter.KNEE_PAIN_NO_HEAVY_OVER);
        if (hurts
                || athlete.training().needsClearance()
                || !canLoadHeavily(athlete.circumstances().equipment())) {
            return Optional.empty();
        }
        int wait = knee > 0 ? methodology.value(Parameter.KNEE_PAIN_LIGHT_DAYS) : 0;
        return Optional.of(adjustments.hurtSince().orElse(athlete.start()).plusDays(wait));
    }

    /** Whether {@code owned} can load the squat or the hinge of this athlete to heavy work. */
    public boolean canLoadHeavily(Set<Equipment> owned) {
        return catalogue.list().stream()
                .filter(e -> e.pattern() == Pattern.SQUAT || e.pattern() == Pattern.HINGE)
                .anyMatch(e -> isHeavyChoice(e, owned));
    }

    /** Whether {@code exercise} is one that heavy work can be done with. */
    public boolean isHeavyChoice(Exercise exercise, Set<Equipment> owned) {
        return exercise.compound()
                && exercise.loading().isWeighed()
                && exercise.isPossibleWith(owned)
                && allows(exercise)
                && reachesHeavy(exercise, owned);
    }

    private boolean reachesHeavy(Exercise exercise, Set<Equipment> owned) {
        Optional<Load> heaviest = loads(exercise, owned).heaviest();
        if (heaviest.isEmpty()) {
            return false;
        }
        int repsToFailure = methodology.value(Parameter.HEAVY_AT_MOST_REPS_TO_FAILURE);
        Optional<Load> max = findOneRepMax(exercise);
        Load needed = max.isPresent()
                ? max.get().scaled(methodology.perMilleOfOneRepMax(repsToFailure))
                : bodyMass().scaled(10 * methodology.value(Parameter.HEAVY_HAND_WEIGHT_OF_BODY_MASS));
        return heaviest.get().compareTo(needed) >= 0;
    }

    private Load bodyMass() {
        return athlete.bodyMass().orElse(new Load(methodology.value(Parameter.ASSUMED_BODY_MASS)));
    }

    public boolean isYouth() {
        var age = athlete.ageIn(athlete.start());
        return age.isPresent() && age.getAsInt() < methodology.value(Parameter.YOUTH_UNDER_AGE);
    }

    /** Whether the season reaches the age from which strength needs more keeping. */
    public boolean isSenior() {
        var age = athlete.ageIn(lastDay);
        return age.isPresent() && age.getAsInt() >= methodology.value(Parameter.SENIOR_FROM_AGE);
    }

    /** The fewest reps in reserve that the athlete's age asks for, 0 or more. */
    public int leastRir() {
        if (isYouth()) {
            return methodology.value(Parameter.YOUTH_LEAST_RIR);
        }
        return isSenior() ? methodology.value(Parameter.SENIOR_LEAST_RIR) : 0;
    }
}
