package org.groundwork.core.athlete;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.run.Race;

/**
 * One runner, with everything that planning is told about them.
 *
 * @param name what they are called
 * @param birthYear the calendar year of birth, if said
 * @param bodyMass if said, more than zero
 * @param training what they bring
 * @param circumstances where, when and with what they train
 * @param start the season's first day
 * @param races by date
 * @param weeklyRuns runs that come back every week, used beside or instead of run plan files
 * @param easyPaceSecondsPerKm the easy pace, if said, for run plans that give no durations
 * @param methodology the way to train that they chose
 * @param units what they read
 */
public record Athlete(
        String name,
        OptionalInt birthYear,
        Optional<Load> bodyMass,
        Training training,
        Circumstances circumstances,
        LocalDate start,
        List<Race> races,
        List<WeeklyRun> weeklyRuns,
        OptionalInt easyPaceSecondsPerKm,
        MethodologyChoice methodology,
        Units units) {

    public Athlete {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(circumstances, "circumstances");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(units, "units");
        races = races.stream()
                .sorted(java.util.Comparator.comparing(Race::date))
                .toList();
        weeklyRuns = List.copyOf(weeklyRuns);
    }

    public Athlete withTraining(Training other) {
        return with(other, circumstances, start, races);
    }

    public Athlete withCircumstances(Circumstances other) {
        return with(training, other, start, races);
    }

    public Athlete withStart(LocalDate other) {
        return with(training, circumstances, other, races);
    }

    public Athlete withRaces(List<Race> others) {
        return with(training, circumstances, start, others);
    }

    private Athlete with(Training brought, Circumstances here, LocalDate from, List<Race> entered) {
        return new Athlete(
                name,
                birthYear,
                bodyMass,
                brought,
                here,
                from,
                entered,
                weeklyRuns,
                easyPaceSecondsPerKm,
                methodology,
                units);
    }

    /** The age reached in the year of {@code date}, if the year of birth is known. */
    public OptionalInt ageIn(LocalDate date) {
        return birthYear.isPresent() ? OptionalInt.of(date.getYear() - birthYear.getAsInt()) : OptionalInt.empty();
    }
}
