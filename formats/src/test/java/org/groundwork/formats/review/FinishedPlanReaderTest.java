package org.groundwork.formats.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.groundwork.core.athlete.Level;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.review.finished.Bounds;
import org.groundwork.core.review.finished.Days;
import org.groundwork.core.review.finished.FinishedPlan;
import org.groundwork.core.review.finished.FinishedSession;
import org.groundwork.core.review.finished.FinishedSet;
import org.groundwork.core.review.finished.Part;
import org.groundwork.core.run.RunType;
import org.junit.jupiter.api.Test;

class FinishedPlanReaderTest {

    private static final String PLAN = """
            {"schema": "groundwork/plan/1", "methodology": {"id": "runner-strength", "version": "1"},
             "asOf": "2026-11-30",
             "athlete": {"name": "Ada", "experience": "INTERMEDIATE", "session_minutes": 45, "equipment": ["NONE"],
               "away": [{"from": "2027-01-10", "to": "2027-01-16", "equipment": []}],
               "available": {"MON": ["PM"], "TUE": []}},
             "slotHours": {"AM": "06:30", "PM": "18:00"},
             "season": {"start": "2026-11-30", "end": "2026-11-01"},
             "runs": [{"date": "2026-12-01", "slot": "AM", "type": "INTERVALS", "confidence": 0.97, "doubtful": true,
               "minutes": 60, "km": 10.0, "title": "8 x 400 m"}],
             "sessions": [{"id": "2026-W49-1", "date": "2026-12-01", "slot": "PM", "kind": "HEAVY", "minutes": 44,
               "exercises": [{"id": "back_squat", "sets": [
                 {"kind": "WARM_UP", "reps": 5, "loadKg": 40.0},
                 {"kind": "WORK", "reps": 5, "repsRange": [6, 5], "loadKg": 72.5, "loadRangeKg": [70.0, 75.0],
                  "percent1rm": 81.1, "rir": 2, "rirRange": [2, 3], "restSeconds": 180, "intent": "MAX_CONCENTRIC"}],
                 "why": ["S17"]}],
               "placement": {"cost": 12, "justifications": [{"rule": "x", "text": "y", "penalty": 12}]},
               "why": []}],
             "leftOut": [{"week": "2027-W02", "kind": "HEAVY", "cost": 500, "because": []}],
             "objective": {"cost": 512, "bound": 512, "optimal": true}}
            """;

    private static FinishedPlan read(String text) {
        return new FinishedPlanReader(ZoneOffset.UTC)
                .read("plan", text.getBytes(StandardCharsets.UTF_8))
                .plan();
    }

    @Test
    void planJsonIsBelievedHoweverWrongItIs() {
        FinishedPlan plan = read(PLAN);
        assertThat(plan.season()).contains(new Days(LocalDate.parse("2026-11-30"), LocalDate.parse("2026-11-01")));
        FinishedSession session = plan.sessions().get(0);
        assertThat(session.slot()).contains(Slot.PM);
        assertThat(session.placement().orElseThrow().penalties()).containsExactly(12L);
        FinishedSet set = session.exercises().get(0).workSets().get(0);
        assertThat(set.amountRange()).contains(new Bounds(6, 5));
        assertThat(set.loadGrams()).hasValue(72_500);
        assertThat(set.perMilleOfOneRepMax()).hasValue(811);
        assertThat(plan.leftOut().get(0).week().toString()).isEqualTo("2027-W02");
        assertThat(plan.objective().orElseThrow().weeks()).isEmpty();
    }

    @Test
    void planJsonShowsOnlyThePartsItHolds() {
        assertThat(read(PLAN).shown())
                .contains(Part.SETS, Part.RUNS, Part.ATHLETE, Part.LEFT_OUT)
                .doesNotContain(Part.PHASES, Part.BLOCKS, Part.RACES);
    }

    @Test
    void athleteOfAPlanIsReadInEitherSpellingAndUnknownStaysUnknown() {
        var athlete = read(PLAN).athlete();
        assertThat(athlete.level()).contains(Level.INTERMEDIATE);
        assertThat(athlete.sessionMinutes()).hasValue(45);
        assertThat(athlete.equipment().orElseThrow()).isEmpty();
        assertThat(athlete.restsOn(LocalDate.parse("2027-01-12"))).isTrue();
        assertThat(athlete.available().orElseThrow().slots().values().stream()
                        .mapToInt(s -> s.size())
                        .sum())
                .isOne();
        assertThat(athlete.liftingHeavyNow()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidAllAtOnceWithItsPath() {
        String broken = PLAN.replace("\"reps\": 5, \"repsRange\"", "\"reps\": \"five\", \"repsRange\"")
                .replace("\"kind\": \"HEAVY\", \"minutes\"", "\"kind\": \"HEAVIER\", \"minutes\"");
        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("sessions[0].exercises[0].sets[1].reps is no number: \"five\"")
                .hasMessageContaining("sessions[0].kind is not known: \"HEAVIER\"");
    }

    @Test
    void brokenJsonNamesItsLine() {
        assertThatThrownBy(() -> read("{\"sessions\": [\n{\"id\": }]}"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("plan:2: is broken JSON");
    }

    @Test
    void tableOfSetsShowsSetsAndAnExerciseThatComesBack() {
        FinishedPlan plan = read("""
                session,date,slot,start,kind,phase,focus,deload,minutes,exercise,name,pattern,set,set_kind,reps,seconds,per_side,load_kg,load_least_kg,load_most_kg,percent_1rm,rir,rest_s,intent,why
                2026-W49-1,2026-12-01,PM,18:00,HEAVY,OFF_SEASON,WEIGHT,false,44,back_squat,Squat,SQUAT,1,WORK,5,,false,72.5,70,75,81.1,2,180,MAX_CONCENTRIC,S17 S19
                2026-W49-1,2026-12-01,PM,18:00,HEAVY,OFF_SEASON,WEIGHT,false,44,plank,Plank,CORE,1,WORK,,30,false,,,,,3,45,CONTROLLED,S6
                2026-W49-1,2026-12-01,PM,18:00,HEAVY,OFF_SEASON,WEIGHT,false,44,back_squat,Squat,SQUAT,1,WORK,5,,false,72.5,70,75,81.1,2,180,MAX_CONCENTRIC,S17 S19
                """);
        assertThat(plan.sessions()).hasSize(1);
        assertThat(plan.sessions().get(0).exercises())
                .extracting(e -> e.id())
                .containsExactly("back_squat", "plank", "back_squat");
        assertThat(plan.sessions().get(0).exercises().get(0).bestLoadGrams()).hasValue(72_500);
        assertThat(plan.shows(Part.RUNS)).isFalse();
    }

    @Test
    void calendarOfRunsAndStrengthShowsDaysAlone() {
        FinishedPlan plan = read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART:20261201T180000
                SUMMARY:Strength training
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTART:20261202T070000
                SUMMARY:8 x 400 m intervals
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(plan.sessions()).extracting(FinishedSession::date).containsExactly(LocalDate.parse("2026-12-01"));
        assertThat(plan.sessions()).extracting(FinishedSession::kind).containsExactly(Optional.<SessionKind>empty());
        assertThat(plan.runs()).extracting(r -> r.type()).containsExactly(RunType.INTERVALS);
        assertThat(ReviewTest.REVIEW.review(plan).broken())
                .extracting(r -> r.check())
                .containsExactly("gap-before-run");
    }

    @Test
    void eventOfTheStrengthCategoryKeepsItsKindWhateverItsWordsSay() {
        FinishedPlan plan = read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:1
                DTSTART:20261201T180000
                SUMMARY:Strength: lighter, 44 min
                DESCRIPTION:Squat: 3 x 5\\nWhy here: 11 h after Tuesday's easy run and 37 h
                  before the tempo run
                CATEGORIES:STRENGTH,ENDURANCE
                END:VEVENT
                END:VCALENDAR
                """);
        assertThat(plan.runs()).isEmpty();
        assertThat(plan.sessions()).extracting(s -> s.kind()).containsExactly(Optional.of(SessionKind.ENDURANCE));
        assertThat(plan.shows(Part.KINDS)).isTrue();
    }
}
