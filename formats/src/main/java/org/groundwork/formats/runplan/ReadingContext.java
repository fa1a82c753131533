package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.groundwork.core.run.TypeCorrections;
import org.groundwork.core.run.reading.DistanceUnit;

/**
 * What has to be known about the runner to place a plan in the calendar.
 *
 * @param zone where the runner lives: zoned and UTC times are turned into it, floating times are taken as local
 * @param easySecondsPerKm the easy pace, which gives a run its minutes where the plan has only a distance
 * @param raceDay what a plan without dates counts back from: its last day falls on this one
 * @param seasonStart what a plan without dates starts at where there is no race, and dates without a year lie near
 * @param unit what a distance without a unit is taken for, where the file gives no hint
 * @param corrections what the athlete said that runs are
 */
public record ReadingContext(
        ZoneId zone,
        OptionalInt easySecondsPerKm,
        Optional<LocalDate> raceDay,
        Optional<LocalDate> seasonStart,
        DistanceUnit unit,
        TypeCorrections corrections) {

    public ReadingContext {
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(easySecondsPerKm, "easySecondsPerKm");
        Objects.requireNonNull(raceDay, "raceDay");
        Objects.requireNonNull(seasonStart, "seasonStart");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(corrections, "corrections");
    }

    /** Nothing but the zone is known; distances without a unit are kilometres. */
    public static ReadingContext of(ZoneId zone) {
        return new ReadingContext(
                zone,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                DistanceUnit.KILOMETRE,
                TypeCorrections.NONE);
    }

    public ReadingContext withRaceDay(LocalDate day) {
        return new ReadingContext(zone, easySecondsPerKm, Optional.of(day), seasonStart, unit, corrections);
    }

    public ReadingContext withSeasonStart(LocalDate day) {
        return new ReadingContext(zone, easySecondsPerKm, raceDay, Optional.of(day), unit, corrections);
    }

    public ReadingContext withUnit(DistanceUnit other) {
        return new ReadingContext(zone, easySecondsPerKm, raceDay, seasonStart, other, corrections);
    }

    public ReadingContext withEasyPace(int secondsPerKm) {
        return new ReadingContext(zone, OptionalInt.of(secondsPerKm), raceDay, seasonStart, unit, corrections);
    }

    public ReadingContext withCorrections(TypeCorrections others) {
        return new ReadingContext(zone, easySecondsPerKm, raceDay, seasonStart, unit, others);
    }

    /** The day that dates without a year lie near. */
    Optional<LocalDate> reference() {
        return raceDay.or(() -> seasonStart);
    }
}
