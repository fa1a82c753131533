package org.groundwork.core.review.finished;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Away;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LiftRecord;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.quantity.Load;

/**
 * What a file says of the athlete; what it does not say is empty.
 *
 * @param level experience with strength training
 * @param liftingHeavyNow whether heavy lifting was part of the week before the season
 * @param daysSinceStrength whole days off before the season
 * @param mastered the patterns whose technique is mastered
 * @param confirmed what a coach or doctor said yes to
 * @param lifts what was lifted before
 * @param pain what hurts
 * @param flags conditions that need clearance
 * @param birthYear the calendar year of birth
 * @param bodyMass own mass
 * @param equipment what is at hand at the usual place
 * @param inventory the weights at hand
 * @param available the slots free for strength
 * @param away days elsewhere
 * @param sessionMinutes the ceiling of a session
 */
public record FinishedAthlete(
        Optional<Level> level,
        Optional<Boolean> liftingHeavyNow,
        OptionalInt daysSinceStrength,
        Optional<Set<Pattern>> mastered,
        Set<Confirmation> confirmed,
        List<LiftRecord> lifts,
        List<Pain> pain,
        Set<HealthFlag> flags,
        OptionalInt birthYear,
        Optional<Load> bodyMass,
        Optional<Set<Equipment>> equipment,
        Optional<LoadInventory> inventory,
        Optional<Availability> available,
        List<Away> away,
        OptionalInt sessionMinutes) {

    /** Nothing is known. */
    public static final FinishedAthlete UNKNOWN = new FinishedAthlete(
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Set.of(),
            List.of(),
            List.of(),
            Set.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            OptionalInt.empty());

    public FinishedAthlete {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(liftingHeavyNow, "liftingHeavyNow");
        Objects.requireNonNull(bodyMass, "bodyMass");
        mastered = mastered.map(Set::copyOf);
        confirmed = Set.copyOf(confirmed);
        lifts = List.copyOf(lifts);
        pain = List.copyOf(pain);
        flags = Set.copyOf(flags);
        equipment = equipment.map(Set::copyOf);
        away = List.copyOf(away);
    }

    /** What planning was told. */
    public static FinishedAthlete of(Athlete athlete) {
        var training = athlete.training();
        var circumstances = athlete.circumstances();
        return new FinishedAthlete(
                Optional.of(training.experience()),
                Optional.of(training.liftingHeavyNow()),
                training.daysSinceStrength(),
                Optional.of(training.techniquePassed()),
                training.confirmed(),
                List.copyOf(training.lifts().values()),
                training.pain(),
                training.flags(),
                athlete.birthYear(),
                athlete.bodyMass(),
                Optional.of(circumstances.equipment()),
                Optional.of(circumstances.inventory()),
                Optional.of(circumstances.available()),
                circumstances.away(),
                OptionalInt.of(circumstances.sessionMinutes()));
    }

    public boolean isNovice() {
        return level.filter(Level.NOVICE::equals).isPresent();
    }

    public boolean liftsHeavyNow() {
        return liftingHeavyNow.orElse(false);
    }

    public boolean hasMasteredAll() {
        return mastered.filter(m -> m.containsAll(Pattern.BASE)).isPresent();
    }

    public boolean hasMastered(Pattern pattern) {
        return mastered.filter(m -> m.contains(pattern)).isPresent();
    }

    public boolean isConfirmed(Confirmation confirmation) {
        return confirmed.contains(confirmation);
    }

    /** Whether a flag stands without the clearance that heavy work and jumps need. */
    public boolean needsClearance() {
        return !flags.isEmpty() && !isConfirmed(Confirmation.CLEARANCE);
    }

    /** The noted pain at {@code site}, 0 where none is noted. */
    public int painAt(Pain.Site site) {
        return pain.stream()
                .filter(p -> p.site() == site)
                .mapToInt(Pain::level)
                .max()
                .orElse(0);
    }

    /** Whether anything hurts. */
    public boolean hurts() {
        return pain.stream().anyMatch(p -> p.level() > 0);
    }

    public boolean hasLifted(String exercise) {
        return lifts.stream().anyMatch(l -> l.exercise().equals(exercise));
    }

    /** The stay away that counts on {@code date}, the later entry where two overlap. */
    public Optional<Away> awayOn(LocalDate date) {
        return away.stream().filter(a -> a.span().contains(date)).reduce((first, second) -> second);
    }

    /** Whether {@code date} lies in a stay without any strength training. */
    public boolean restsOn(LocalDate date) {
        return awayOn(date).filter(a -> a.equipment().isEmpty()).isPresent();
    }

    /** What is at hand on {@code date}, where known. */
    public Optional<Set<Equipment>> equipmentOn(LocalDate date) {
        return awayOn(date).isPresent() ? awayOn(date).flatMap(Away::equipment) : equipment;
    }

    /** The age reached in the year of {@code date}, if the year of birth is known. */
    public OptionalInt ageIn(LocalDate date) {
        return birthYear.isPresent() ? OptionalInt.of(date.getYear() - birthYear.getAsInt()) : OptionalInt.empty();
    }
}
