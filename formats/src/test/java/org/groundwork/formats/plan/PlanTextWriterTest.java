package org.groundwork.formats.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.methodology.Focus;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.PhaseKind;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.Session;
import org.groundwork.core.prescription.ExercisePrescription;
import org.groundwork.core.prescription.SetPrescription;
import org.groundwork.core.quantity.DaySlot;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.session.Role;
import org.junit.jupiter.api.Test;

class PlanTextWriterTest {

    private final PlanWriter writer = new PlanTextWriter();
    private final String text = writer.toText(PlanFixture.ada().plan());

    @Test
    void theHeadNamesTheRaceTheDaysToGoAndTheProof() {
        assertThat(text)
                .startsWith("Strength beside your runs, Ada\n"
                        + "City Marathon (A), 42.2 km, Sun 18 Apr 2027, 139 days to go\n")
                .contains("Placement proved best: it costs 1007, and nothing cheaper exists.");
    }

    @Test
    void aWeekShowsRunsAndWhereStrengthStands() {
        assertThat(text)
                .contains("WEEK 1 - 30 Nov to 6 Dec 2026 - off-season - Technique 1/6 - 139 days to the race\n"
                        + "      Mon          Tue          Wed          Thu          Fri          Sat         "
                        + " Sun\n"
                        + "  am  .            intervals 60 easy 45      threshold?   .            .           "
                        + " long 120\n"
                        + "  pm  .            [lighter 44] .            .            [lighter 44] .           "
                        + " .\n");
    }

    @Test
    void anExerciseStandsOnOneLineWithItsWarmUpsBelow() {
        assertThat(text)
                .contains("    Back squat                    4 x 5           72.5 kg (70 to 75)        RIR 2   rest 3"
                        + " min\n"
                        + "      warm-up 5 x 40 kg, 3 x 55 kg; drive up hard\n")
                .contains("    Side plank                    2 x 30 s a side bodyweight                hold    rest 45"
                        + " s\n");
    }

    @Test
    void aSessionSaysWhyItStandsWhereItStandsAndWhatMovingItCosts() {
        assertThat(text)
                .contains("    Why here: 11 h after the morning's intervals and 37 h before Thursday's threshold run.\n"
                        + "    Next best: Wed 2 Dec, evening, costs 41 more.\n"
                        + "    Rules: S19 S6 S8 S17\n");
    }

    @Test
    void aSessionThatFoundNoPlaceIsNamedWithWhatClashes() {
        assertThat(text).contains("Left out: a session (heavy) found no place: too few hours to a run; no free slot.");
    }

    @Test
    void everyRuleThatIsNamedIsExplainedWithItsSourceAndHowSureItIs() {
        assertThat(text)
                .contains("THE RULES NAMED ABOVE")
                .containsPattern(
                        "E-taper +In the taper sets fall and the load stays. \\(Pritchard 2015; source read\\)");
    }

    @Test
    void economyIsPutAtFourPercentAndNoInjuryIsPrevented() {
        assertThat(text).contains("about 4 %").contains("Nothing here promises to prevent an injury.");
        assertThat(text).doesNotContainIgnoringCase("prevents inj").doesNotContainIgnoringCase("injury risk");
    }

    @Test
    void noLineIsWiderThanATerminalEvenWithLongNames() {
        String endless = "Ultra".repeat(60) + " " + "of the long name ".repeat(20);
        String wide = writer.toText(PlanFixture.ada()
                .named(endless)
                .racing(endless)
                .running(endless)
                .plan());
        assertThat(wide.lines()).allMatch(line -> line.length() <= 100);
        assertThat(text.lines()).allMatch(line -> line.length() <= 100).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void controlCharactersInANameNeverReachTheTerminal() {
        assertThat(writer.toText(
                        PlanFixture.ada().named("A\u001b[31mda\r\nB\u009bC").plan()))
                .doesNotContain("\u001b", "\r", "\u009b")
                .startsWith("Strength beside your runs, A [31mda B C\n");
    }

    @Test
    void whoReadsPoundsIsGivenPoundsAndMiles() {
        String imperial =
                writer.toText(PlanFixture.ada().reading(Units.IMPERIAL).plan());
        assertThat(imperial)
                .contains("160 lb (154.5 to 165.5)")
                .contains("26.2 mi")
                .doesNotContain(" kg", " km");
    }

    @Test
    void aPlacementThatIsNotProvedBestNeverSaysSo() {
        assertThat(writer.toText(PlanFixture.bare()))
                .contains("Placement costs 5; nothing under 3 is possible, and whether this is the best is not proved.")
                .doesNotContain("proved best");
    }

    @Test
    void aLightWeekIsCalledSo() {
        assertThat(text).contains("WEEK 6 - 4 Jan to 10 Jan 2027 - off-season - Technique 6/6 - light week - 104 days");
    }

    @Test
    void setsOfOneExerciseThatDifferStandOnLinesOfTheirOwn() {
        List<SetPrescription> heavyThenFast = new ArrayList<>(
                SessionFixture.work(3, 3, 3, 180, Optional.of(SessionFixture.target(70)), Intent.MAX_CONCENTRIC));
        heavyThenFast.addAll(SessionFixture.work(2, 4, 6, 180, Optional.of(SessionFixture.target(40)), Intent.FAST));
        Session session = onTuesday(List.of(SessionFixture.of(ExerciseFixture.BACK_SQUAT, heavyThenFast)));
        assertThat(writer.toText(PlanFixture.ada().training(session).plan()))
                .contains("    Back squat                    3 x 3           70 kg (67.5 to 72.5)      RIR 3   rest 3"
                        + " min\n"
                        + "                                  2 x 4           40 kg (37.5 to 42.5)      RIR 6  "
                        + " rest 3 min\n");
    }

    @Test
    void aNoteAboutSeveralExercisesIsSaidOnce() {
        List<SetPrescription> sets = SessionFixture.work(2, 8, 3, 90, Optional.empty(), Intent.CONTROLLED);
        List<String> why = List.of("S6");
        Session session = onTuesday(List.of(
                new ExercisePrescription(ExerciseFixture.PUSH_UP, Role.ASSISTANCE, sets, why, List.of("New for you.")),
                SessionFixture.of(ExerciseFixture.CALF_RAISE, sets),
                new ExercisePrescription(
                        ExerciseFixture.ROW, Role.ASSISTANCE, sets, why, List.of("New for you.", "Go by feel."))));
        assertThat(writer.toText(PlanFixture.ada().training(session).plan()))
                .contains("    * Push-up, Dumbbell row: New for you.\n    * Dumbbell row: Go by feel.\n    Why here:");
    }

    @Test
    void aPlaceWhereTheWeeksOtherSessionStandsIsNoBetterPlace() {
        Session tuesday = onTuesday(SessionFixture.upperDay());
        Session wednesday = SessionFixture.session(
                2,
                new DaySlot(LocalDate.of(2026, 12, 2), Slot.PM),
                SessionKind.HEAVY,
                PhaseKind.OFF_SEASON,
                Focus.WEIGHT,
                false,
                SessionFixture.hingeDay(60));
        assertThat(writer.toText(PlanFixture.ada().training(tuesday).plan())).contains("Next best: Wed 2 Dec");
        assertThat(writer.toText(PlanFixture.ada().training(tuesday, wednesday).plan()))
                .doesNotContain("Next best: Wed 2 Dec")
                .contains("Next best: Thu 3 Dec");
    }

    private static Session onTuesday(List<ExercisePrescription> exercises) {
        return SessionFixture.session(
                1,
                new DaySlot(LocalDate.of(2026, 12, 1), Slot.PM),
                SessionKind.HEAVY,
                PhaseKind.OFF_SEASON,
                Focus.SPEED,
                false,
                exercises);
    }
}
