package org.groundwork.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.groundwork.app.boot.LiveServer;
import tools.jackson.databind.JsonNode;

/** Athletes as the server meets them. */
final class People {

    /** The day that the server believes in. */
    static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    /** The Monday of that day's week. */
    static final LocalDate MONDAY = TODAY.minusDays(3);

    private static final LocalDate START = MONDAY.minusWeeks(1);

    private static final String RACES = """
            [{"date": "2027-03-07", "distance": "half", "priority": "B", "name": "Riverside Half Marathon"},
             {"date": "2027-04-18", "distance": "marathon", "priority": "A", "name": "City Marathon"}]""";

    private People() {}

    /** A marathoner with a gym and two races, who began on this week's Monday, on a day with a run and a session. */
    static Account ada() {
        return begun(MONDAY, RACES);
    }

    private static Account begun(LocalDate start, String races) {
        Account account = Account.empty();
        Instant morning = start.atTime(5, 0).toInstant(ZoneOffset.UTC);
        LiveServer.at(morning, () -> account.begin(profile("Ada", start, races), "[]"));
        return account;
    }

    /** As {@link #ada}, but in the season's second week, with every session before today logged. */
    static Account adaWithLog() {
        return logged(START);
    }

    /** As {@link #adaWithLog}, but in the season's fifth week. */
    static Account adaWithWeeks() {
        return logged(MONDAY.minusWeeks(4));
    }

    private static Account logged(LocalDate start) {
        Account ada = begun(start, RACES);
        for (JsonNode session : ada.get("/plan").get("sessions")) {
            if (LocalDate.parse(session.get("date").stringValue()).isBefore(TODAY)) {
                log(ada, session);
            }
        }
        return ada;
    }

    /** Somebody who plans for {@code count} runners with a race in ten days; the first missed a session. */
    static Account coachOf(int count) {
        Account coach = ada();
        JsonNode first = coach.get("/weeks/" + MONDAY).get("sessions").get(0);
        coach.change("{\"event\": \"session-missed\", \"session\": " + first.get("id") + "}");
        String race = "[{\"date\": \"%s\", \"distance\": \"10k\", \"priority\": \"A\"}]".formatted(TODAY.plusDays(10));
        for (int runner = 2; runner <= count; runner++) {
            coach.begin(profile("Runner %02d".formatted(runner), TODAY, race), "[]");
        }
        return coach;
    }

    /** Somebody whose every name is as long as the server takes. */
    static Account withLongNames() {
        String name = "Wilhelmina-Alexandrina Featherstonehaugh-Cholmondeley von und zu Lichtenstein";
        String race =
                "Donaudampfschifffahrtsgesellschaftsjubiläumshalbmarathon presented by the Municipal Savings Bank";
        String races = RACES.replace("City Marathon", race).replace("Riverside Half Marathon", race);
        return Account.of(profile(name, MONDAY, races));
    }

    /** As {@link #ada}, with one marathon in 16 weeks. */
    static Account adaWithSixteenWeeks() {
        LocalDate race = MONDAY.plusWeeks(16).minusDays(1);
        return begun(
                MONDAY,
                "[{\"date\": \"%s\", \"distance\": \"marathon\", \"priority\": \"A\", \"name\": \"City Marathon\"}]"
                        .formatted(race));
    }

    /** Somebody whose season has 60 weeks. */
    static Account withSixtyWeeks() {
        LocalDate race = MONDAY.plusWeeks(60).minusDays(1);
        return Account.of(
                profile("Zoë", MONDAY, """
                [{"date": "%s", "distance": "half", "priority": "B", "name": "Summer Half"},
                 {"date": "%s", "distance": "marathon", "priority": "A", "name": "Far Marathon"}]
                """.formatted(MONDAY.plusWeeks(30).plusDays(6), race)));
    }

    private static String profile(String name, LocalDate start, String races) {
        return """
                {"athlete": {"name": "%s", "birth_year": 1988, "body_mass_kg": 62, "experience": "advanced",
                  "lifting_heavy_now": true, "days_since_strength": 4,
                  "technique_passed": ["squat", "hinge", "lunge", "push", "pull", "core"]},
                 "time_zone": "Europe/London", "equipment": "gym",
                 "loads": {"plates": [1.25, 2.5, 5, 10, 20], "bar": 20},
                 "available": {"mon": ["pm"], "tue": ["pm"], "wed": ["pm"], "thu": ["pm"], "fri": ["pm"]},
                 "prefer": ["tue", "fri"], "session_minutes": 60, "sessions_per_week": 2, "start": "%s",
                 "races": %s,
                 "runs": {"week": {"tue": {"type": "easy", "minutes": 45}, "wed": {"type": "easy", "minutes": 40},
                   "thu": {"type": "intervals", "minutes": 60}, "sat": {"type": "easy", "minutes": 35},
                   "sun": {"type": "long", "km": 24}}},
                 "lifts": {"back_squat": {"load_kg": 72.5, "reps": 5, "rir": 2, "date": "2026-11-24"},
                   "barbell_deadlift": {"load_kg": 85, "reps": 5, "rir": 2, "date": "2026-11-26"},
                   "bench_press": {"load_kg": 40, "reps": 6, "rir": 2, "date": "2026-11-24"}}}
                """.formatted(name, start, races);
    }

    private static void log(Account account, JsonNode session) {
        List<String> entries = new ArrayList<>();
        for (JsonNode exercise : session.get("exercises")) {
            for (JsonNode set : exercise.get("sets")) {
                entries.add(entry(session, exercise, set, entries.size()));
            }
        }
        account.change("{\"event\": \"logged\", \"entries\": [" + String.join(",", entries) + "]}");
    }

    private static String entry(JsonNode session, JsonNode exercise, JsonNode set, int at) {
        String id = session.get("id").stringValue();
        StringBuilder entry = new StringBuilder("{\"entry\": \"set\", \"id\": \"" + id + "-" + at + "\"");
        entry.append(", \"at\": \"" + session.get("date").stringValue() + "T" + LocalTime.of(18, at % 60) + "\"");
        entry.append(", \"session\": \"" + id + "\", \"exercise\": " + exercise.get("id"));
        for (String field : List.of("kind", "loadKg", "reps", "seconds", "rir")) {
            JsonNode value = set.path(field);
            if (!value.isMissingNode() && !value.isNull()) {
                entry.append(", \"" + field + "\": " + value);
            }
        }
        return entry.append('}').toString();
    }
}
