package org.groundwork.formats.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
import org.groundwork.core.review.finished.FinishedAthlete;

/** An athlete of a sketched plan who lifts heavy in a gym, to be changed at will. */
final class AthleteSketch {

    Level level = Level.INTERMEDIATE;
    boolean liftingHeavyNow = true;
    OptionalInt daysSinceStrength = OptionalInt.of(3);
    Set<Pattern> mastered = Pattern.BASE;
    Set<Confirmation> confirmed = Set.of();
    List<LiftRecord> lifts = List.of();
    List<Pain> pain = List.of();
    Set<HealthFlag> flags = Set.of();
    int birthYear = 1990;
    Set<Equipment> equipment = Equipment.GYM;
    Availability available = Availability.ALWAYS;
    List<Away> away = List.of();
    int sessionMinutes = 60;

    FinishedAthlete finished() {
        return new FinishedAthlete(
                Optional.of(level),
                Optional.of(liftingHeavyNow),
                daysSinceStrength,
                Optional.of(mastered),
                confirmed,
                lifts,
                pain,
                flags,
                OptionalInt.of(birthYear),
                Optional.of(Load.ofKilograms(62)),
                Optional.of(equipment),
                Optional.of(LoadInventory.UNKNOWN),
                Optional.of(available),
                away,
                OptionalInt.of(sessionMinutes));
    }
}
