package org.groundwork.formats.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.SessionKind;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.quantity.IsoWeek;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;

/**
 * Reads the JSON that {@link PlanJsonWriter} writes back into an equal plan. Exercises and methodology are those known
 * here, found by their ids; what a plan asked for stays as it was written, whatever became of them since.
 */
public final class PlanJsonReader {

    private final Function<MethodologyChoice, Optional<Methodology>> methodologies;
    private final SessionJsonReader sessions;

    /** @param methodologies finds what an athlete chose */
    public PlanJsonReader(Catalogue catalogue, Function<MethodologyChoice, Optional<Methodology>> methodologies) {
        this.methodologies = methodologies;
        this.sessions = new SessionJsonReader(catalogue);
    }

    /**
     * The plan in {@code content}.
     *
     * @param file what problems call it
     * @throws org.groundwork.core.input.InvalidInputException with everything that is wrong in it
     */
    public SeasonPlan read(String file, byte[] content) {
        return JsonIn.read(file, content, this::read);
    }

    /** The plan that is {@code plan}'s members. */
    public SeasonPlan read(JsonIn plan) {
        requireSchema(plan);
        JsonIn named = plan.get("methodology");
        Map<String, List<Integer>> overrides = overrides(named);
        Methodology methodology = methodology(named, overrides);
        return new SeasonPlan(
                methodology,
                plan.date("asOf"),
                new AthleteJsonReader(plan.get("athlete")).read(hours(plan.get("slotHours")), overrides),
                SeasonJson.readSpan(plan.get("season")),
                plan.each("races", RaceJson::read),
                plan.each("phases", SeasonJson::readPhase),
                SeasonJson.readStartingPoint(plan.get("startingPoint")),
                plan.each("blocks", block -> SeasonJson.readBlock(block, methodology)),
                plan.each("runs", PlannedRunJson::read),
                plan.each("sessions", sessions::read),
                plan.each("missed", sessions::read),
                Set.copyOf(plan.words("retired")),
                plan.each("leftOut", PlanJsonReader::leftOut),
                objective(plan.get("objective")),
                plan.each("warnings", warning -> new Warning(warning.text("rule"), warning.text("text"))));
    }

    private static void requireSchema(JsonIn plan) {
        String schema = plan.text("schema");
        if (!schema.equals(PlanJsonWriter.SCHEMA)) {
            throw plan.refused(
                    "its schema is '" + schema + "', not " + PlanJsonWriter.SCHEMA,
                    "read it with the version that wrote it, or a newer one");
        }
    }

    private static Map<String, List<Integer>> overrides(JsonIn named) {
        if (named.find("overrides").isEmpty()) {
            return Map.of();
        }
        Map<String, List<Integer>> overrides = named.members("overrides", JsonIn::wholes);
        overrides.keySet().stream()
                .filter(key -> Parameter.find(key).isEmpty())
                .findFirst()
                .ifPresent(key -> {
                    throw named.refused(
                            "no number of a methodology is called '" + key + "'",
                            "groundwork methodology show lists them");
                });
        return overrides;
    }

    private Methodology methodology(JsonIn named, Map<String, List<Integer>> overrides) {
        String id = named.text("id");
        return methodologies
                .apply(new MethodologyChoice(id, overrides))
                .orElseThrow(() -> named.refused(
                        "no methodology is called '" + id + "'", "groundwork methodology list shows those there are"));
    }

    private static SlotHours hours(JsonIn hours) {
        return new SlotHours(hour(hours, Slot.AM), hour(hours, Slot.PM));
    }

    private static LocalTime hour(JsonIn hours, Slot slot) {
        return hours.parsed(slot.name(), LocalTime::parse, "07:00");
    }

    private static LeftOut leftOut(JsonIn leftOut) {
        return new LeftOut(
                week(leftOut),
                leftOut.constant("kind", SessionKind.class),
                leftOut.whole("cost"),
                leftOut.words("because"));
    }

    private static Objective objective(JsonIn objective) {
        return new Objective(
                objective.number("cost"), objective.number("bound"), objective.each("weeks", PlanJsonReader::weekCost));
    }

    private static WeekCost weekCost(JsonIn cost) {
        return new WeekCost(week(cost), cost.text("rule"), cost.whole("penalty"));
    }

    private static IsoWeek week(JsonIn holder) {
        return holder.parsed("week", IsoWeek::parse, "2026-W49");
    }
}
