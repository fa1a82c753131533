package org.groundwork.formats.athlete;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.athlete.Athlete;
import org.groundwork.core.athlete.Availability;
import org.groundwork.core.athlete.Confirmation;
import org.groundwork.core.athlete.HealthFlag;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.athlete.LoadInventory;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.exercise.Equipment;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.run.Race;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;

class AthleteReaderTest {

    private static final AthleteDefaults DEFAULTS =
            new AthleteDefaults(ZoneOffset.UTC, Optional.of(LocalDate.parse("2027-01-01")));

    private final AthleteFile file = Files.read(Files.ada());
    private final Athlete ada = file.athlete();

    @Test
    void whoSheIsAndWhatSheBrings() {
        assertThat(ada.name()).isEqualTo("Ada");
        assertThat(ada.birthYear()).hasValue(1988);
        assertThat(ada.bodyMass()).contains(Load.ofKilograms(62.5));
        assertThat(ada.training().experience()).isEqualTo(Level.INTERMEDIATE);
        assertThat(ada.training().liftingHeavyNow()).isTrue();
        assertThat(ada.training().daysSinceStrength()).hasValue(3);
        assertThat(ada.training().techniquePassed()).containsExactlyInAnyOrder(Pattern.SQUAT, Pattern.HINGE);
        assertThat(ada.training().isConfirmed(Confirmation.DEPTH_JUMPS)).isTrue();
        assertThat(ada.training().painAt(Pain.Site.KNEE)).isEqualTo(3);
        assertThat(ada.training().flags()).containsExactly(HealthFlag.BONE_STRESS);
    }

    @Test
    void aLiftWithoutAReserveIsReadAsNone() {
        assertThat(ada.training().lifts().get("back_squat").rir()).isEqualTo(2);
        assertThat(ada.training().lifts().get("barbell_rdl").rir()).isZero();
        assertThat(ada.training().lifts().get("back_squat").date()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void whereAndWithWhatSheTrains() {
        assertThat(ada.circumstances().timeZone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(ada.circumstances().slotHours().am()).isEqualTo(LocalTime.of(6, 30));
        assertThat(ada.circumstances().equipment())
                .containsExactlyInAnyOrder(Equipment.DUMBBELL, Equipment.BENCH, Equipment.BAND, Equipment.BOX);
        assertThat(ada.circumstances().inventory().dumbbells()).hasSize(3);
        assertThat(ada.circumstances().inventory().bar()).isEqualTo(Load.ofKilograms(15));
        assertThat(ada.circumstances().sessionMinutes()).isEqualTo(40);
        assertThat(ada.circumstances().sessionsPerWeek()).hasValue(3);
        assertThat(ada.circumstances().preferred()).containsExactlyInAnyOrder(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
    }

    @Test
    void unlistedDaysAreNotFree() {
        Availability available = ada.circumstances().available();
        assertThat(available.isFree(at("2026-12-01", Slot.AM))).isTrue();
        assertThat(available.isFree(at("2026-11-30", Slot.AM))).isFalse();
        assertThat(available.isFree(at("2026-12-02", Slot.PM))).isFalse();
        assertThat(available.isFree(at("2026-12-06", Slot.PM))).isTrue();
    }

    @Test
    void noEquipmentAwayMeansNoStrengthAtAll() {
        assertThat(ada.circumstances().equipmentOn(LocalDate.parse("2027-01-12")))
                .contains(Set.of(Equipment.BAND));
        assertThat(ada.circumstances().equipmentOn(LocalDate.parse("2027-02-11")))
                .isEmpty();
    }

    @Test
    void racesStandByDateWithTheirDistances() {
        assertThat(ada.races())
                .extracting(Race::distance)
                .containsExactly(Distance.ofMiles(5), new Distance(21_100), Distance.MARATHON);
        assertThat(ada.races())
                .extracting(Race::priority)
                .containsExactly(Race.Priority.C, Race.Priority.B, Race.Priority.A);
    }

    @Test
    void aDayOfTheWeekMayHoldTwoRuns() {
        assertThat(file.runFiles()).containsExactly("plan.ics");
        assertThat(ada.weeklyRuns())
                .extracting(r -> r.day() + " " + r.slot() + " " + r.type())
                .containsExactly("TUESDAY AM INTERVALS", "SUNDAY AM LONG", "SUNDAY PM EASY");
        assertThat(ada.weeklyRuns().get(1).type()).isEqualTo(RunType.LONG);
        assertThat(ada.easyPaceSecondsPerKm()).hasValue(340);
        assertThat(ada.units()).isEqualTo(Units.METRIC);
    }

    @Test
    void aPaceAMileIsKeptAsOneAKilometre() {
        AthleteFile read = Files.read(Files.ada().replace("5:40/km", "8:03/mi"));
        assertThat(read.athlete().easyPaceSecondsPerKm()).hasValue(300);
    }

    @Test
    void whatIsLeftOutHasAUsualValue() {
        Athlete plain = Files.read("athlete: {name: Bo}", DEFAULTS).athlete();
        assertThat(plain.start()).isEqualTo(LocalDate.parse("2027-01-01"));
        assertThat(plain.training().experience()).isEqualTo(Level.NOVICE);
        assertThat(plain.circumstances().equipment()).isEmpty();
        assertThat(plain.circumstances().available()).isEqualTo(Availability.ALWAYS);
        assertThat(plain.circumstances().sessionMinutes()).isEqualTo(45);
        assertThat(plain.circumstances().sessionsPerWeek()).isEmpty();
        assertThat(plain.methodology()).isEqualTo(MethodologyChoice.of("runner-strength"));
    }

    @Test
    void whoReadsPoundsTrainsInAGymOfPoundsUnlessTheyListWeights() {
        LoadInventory gym = Files.read("athlete: {name: Bo}\nunits: imperial", DEFAULTS)
                .athlete()
                .circumstances()
                .inventory();
        assertThat(gym).isEqualTo(LoadInventory.usual(Units.IMPERIAL));
        assertThat(gym.bar()).isEqualTo(new Load(20_412));
        LoadInventory own = Files.read("athlete: {name: Bo}\nunits: imperial\nloads: {plates: [5, 10]}", DEFAULTS)
                .athlete()
                .circumstances()
                .inventory();
        assertThat(own.plates()).containsExactly(Load.ofKilograms(5), Load.ofKilograms(10));
        assertThat(own.bar()).isEqualTo(gym.bar());
    }

    @Test
    void theGymIsAllButHurdlesAndAPartner() {
        Athlete plain =
                Files.read("athlete: {}\nstart: 2026-11-30\nequipment: gym").athlete();
        assertThat(plain.circumstances().equipment()).isEqualTo(Equipment.GYM);
        Athlete listed = Files.read("athlete: {}\nstart: 2026-11-30\nequipment: [home, rope]")
                .athlete();
        assertThat(listed.circumstances().equipment()).containsExactlyInAnyOrder(Equipment.BAND, Equipment.ROPE);
    }

    @Test
    void jsonIsReadAsWell() {
        String json = "{\"athlete\":{\"name\":\"Zo\\u00eb \\ud83c\\udfc3\",\"birth_year\":null},\n"
                + "\t\"start\":\"2026-11-30\",\"races\":[{\"date\":\"2027-04-18\",\"distance\":\"10k\"}]}";
        Athlete zoe = Files.read(json).athlete();
        assertThat(zoe.name()).isEqualTo("Zoë 🏃");
        assertThat(zoe.birthYear()).isEmpty();
        assertThat(zoe.races()).hasSize(1);
    }

    private static DaySlot at(String date, Slot slot) {
        return new DaySlot(LocalDate.parse(date), slot);
    }
}
