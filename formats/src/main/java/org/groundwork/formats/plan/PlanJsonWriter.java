package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a plan as JSON of the schema {@code groundwork/plan/1}, published as {@code plan-1.schema.json}. */
public final class PlanJsonWriter implements PlanWriter {

    /** The schema's name, the value of the document's first member. */
    public static final String SCHEMA = "groundwork/plan/1";

    /** Where the JSON schema lies on the class path. */
    public static final String SCHEMA_RESOURCE = "/org/groundwork/plan/plan-1.schema.json";

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ObjectWriteContext context;
    private final String end;

    private PlanJsonWriter(ObjectWriteContext context, String end) {
        this.context = context;
        this.end = end;
    }

    /** With line breaks where a person looks for something, and one at the end. */
    public static PlanJsonWriter readable() {
        return new PlanJsonWriter(new ReadableContext(), "\n");
    }

    /** Without any line break, not even at the end. */
    public static PlanJsonWriter oneLine() {
        return new PlanJsonWriter(ObjectWriteContext.empty(), "");
    }

    @Override
    public void write(SeasonPlan plan, Writer out) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
            JsonOut json = new JsonOut(generator);
            json.object(() -> members(json, plan));
            generator.writeRaw(end);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** The members of {@code plan}, where a document holds more than a plan. */
    public static void members(JsonOut json, SeasonPlan plan) {
        json.text("schema", SCHEMA);
        json.object("methodology", () -> methodology(json, plan.methodology()));
        json.text("asOf", plan.asOf());
        json.object("athlete", () -> new AthleteJson(json).members(plan.athlete()));
        json.object(
                "slotHours",
                () -> slotHours(json, plan.athlete().circumstances().slotHours()));
        json.object("season", () -> SeasonJson.span(json, plan.season()));
        json.objects("races", plan.races(), race -> RaceJson.write(json, race));
        json.objects("phases", plan.phases(), phase -> SeasonJson.phase(json, phase));
        json.objects("blocks", plan.mesocycles(), block -> SeasonJson.block(json, block));
        json.objects("runs", plan.runs(), run -> PlannedRunJson.write(json, run));
        json.objects("sessions", plan.sessions(), session -> new SessionJson(json).members(session));
        json.objects("leftOut", plan.leftOut(), leftOut -> leftOut(json, leftOut));
        json.object("objective", () -> objective(json, plan.objective()));
        json.objects("warnings", plan.warnings(), warning -> warning(json, warning));
        json.object("startingPoint", () -> SeasonJson.startingPoint(json, plan.start()));
        json.objects("missed", plan.missed(), session -> new SessionJson(json).members(session));
        json.words("retired", plan.retired());
    }

    private static void methodology(JsonOut json, Methodology methodology) {
        json.text("id", methodology.id());
        json.text("version", methodology.version());
        if (!methodology.replaced().isEmpty()) {
            json.object("overrides", () -> methodology
                    .replaced()
                    .keySet()
                    .forEach(parameter -> json.numbers(parameter.key(), methodology.values(parameter))));
        }
    }

    private static void slotHours(JsonOut json, SlotHours hours) {
        for (Slot slot : Slot.values()) {
            json.text(slot.name(), hours.of(slot));
        }
    }

    /** The members of what found no place. */
    public static void leftOut(JsonOut json, LeftOut leftOut) {
        json.text("week", leftOut.week());
        json.text("kind", leftOut.kind());
        json.number("cost", leftOut.cost());
        json.words("because", leftOut.because());
    }

    private static void objective(JsonOut json, Objective objective) {
        json.number("cost", objective.cost());
        json.number("bound", objective.bound());
        json.flag("optimal", objective.optimal());
        json.objects("weeks", objective.weeks(), week -> weekCost(json, week));
    }

    private static void weekCost(JsonOut json, WeekCost cost) {
        json.text("week", cost.week());
        json.text("rule", cost.rule());
        json.number("penalty", cost.penalty());
    }

    private static void warning(JsonOut json, Warning warning) {
        json.text("rule", warning.rule());
        json.text("text", warning.text());
    }

    private static final class ReadableContext extends ObjectWriteContext.Base {

        private final PrettyPrinter layout = new JsonLayout();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
