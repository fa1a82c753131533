package org.groundwork.formats.runplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.reading.DistanceUnit;
import org.groundwork.core.run.reading.WrittenRun;
import org.groundwork.formats.json.JsonLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a week plan: a {@code schedule} of weeks, each with its days' {@code workouts}. */
final class WeekPlanJson {

    static final int DEEPEST = 500;

    private static final JsonLimits LIMITS = new JsonLimits(DEEPEST, 1_000, Share.JSON_CHARACTERS.most());
    private static final JsonMapper MAPPER = LIMITS.mapper().build();

    private final WrittenPlan plan;
    private final ReadingContext context;

    WeekPlanJson(WrittenPlan plan, ReadingContext context) {
        this.plan = plan;
        this.context = context;
    }

    void read(String text) {
        if (!plan.budget().take(Share.JSON_CHARACTERS, text.length())) {
            String limit = " characters, the limit is " + Share.JSON_CHARACTERS.most();
            plan.problem(0, "is JSON of " + text.length() + limit, "keep one season");
            return;
        }
        try {
            JsonNode root = MAPPER.readTree(text);
            JsonNode schedule = root.path("schedule");
            if (!schedule.isArray() || schedule.isEmpty()) {
                plan.problem(
                        1, "has no \"schedule\" of weeks", "a week plan holds {\"schedule\": [{\"workouts\": [...]}]}");
                return;
            }
            readWeeks(schedule, DistanceUnit.of(root.path("units").asString("")).orElse(context.unit()));
        } catch (JacksonException broken) {
            plan.problem(
                    JsonLimits.line(broken),
                    "is not JSON of a week plan: " + LIMITS.words(broken),
                    "check the brackets and commas before this place");
        }
    }

    private void readWeeks(JsonNode schedule, DistanceUnit planUnit) {
        List<JsonNode> days = new ArrayList<>();
        for (JsonNode week : schedule) {
            days.addAll(daysOf(week, days.size() / 7 + 1));
        }
        if (days.isEmpty()) {
            return;
        }
        LocalDate first = Anchor.firstDay(days.size(), Optional.empty(), plan, context);
        boolean marked = days.stream()
                .anyMatch(day -> DistanceMarks.isIn(day.path("title").asString("")));
        DistanceMarks marks = new DistanceMarks(planUnit, context.unit());
        plan.writtenIn(marked ? context.unit() : planUnit);
        for (int i = 0; i < days.size(); i++) {
            addDay(days.get(i), first.plusDays(i), marks, marked ? Optional.empty() : Optional.of(planUnit), i);
        }
    }

    private List<JsonNode> daysOf(JsonNode week, int number) {
        List<JsonNode> days = new ArrayList<>();
        week.path("workouts").forEach(days::add);
        if (days.size() > 7) {
            plan.problem(0, "week " + number + " has " + days.size() + " days", "a week has at most seven workouts");
            return List.of();
        }
        while (days.size() < 7) {
            days.add(MAPPER.createObjectNode());
        }
        return days;
    }

    private void addDay(JsonNode day, LocalDate date, DistanceMarks marks, Optional<DistanceUnit> unmarked, int index) {
        String title = marks.writtenOut(day.path("title").asString(""));
        String details = marks.writtenOut(day.path("description").asString(""));
        if (title.isBlank() && details.isBlank()) {
            return;
        }
        String place = plan.file() + " week " + (index / 7 + 1) + " day " + (index % 7 + 1);
        WrittenRun words = WrittenRun.ofWords(date, title, details, place);
        plan.add(new WrittenRun(date, words.time(), words.minutes(), distance(day, unmarked), title, details, place));
    }

    private static Optional<Distance> distance(JsonNode day, Optional<DistanceUnit> unit) {
        double amount = day.path("distance").asDouble(0);
        return unit.filter(known -> amount > 0 && amount < 500).map(known -> known.of(amount));
    }
}
