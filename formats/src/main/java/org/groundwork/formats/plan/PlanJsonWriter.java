package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.LeftOut;
import org.groundwork.core.plan.Objective;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.WeekCost;
import org.groundwork.core.quantity.Slot;
import org.groundwork.core.quantity.SlotHours;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;
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
            json.object(() -> document(json, plan));
            generator.writeRaw(end);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    private static void document(JsonOut json, SeasonPlan plan) {
        json.text("schema", SCHEMA);
        json.object("methodology", () -> methodology(json, plan.methodology()));
        json.text("asOf", plan.asOf());
        json.object("athlete", () -> new AthleteJson(json).members(plan.athlete()));
        json.object(
                "slotHours",
                () -> slotHours(json, plan.athlete().circumstances().slotHours()));
        json.object("season", () -> {
            json.text("start", plan.season().start());
            json.text("end", plan.season().end());
        });
        json.objects("races", plan.races(), race -> race(json, race));
        json.objects("phases", plan.phases(), phase -> phase(json, phase));
        json.objects("blocks", plan.blocks(), block -> block(json, block));
        json.objects("runs", plan.runs(), run -> run(json, run));
        json.objects("sessions", plan.sessions(), session -> new SessionJson(json).members(session));
        json.objects("leftOut", plan.leftOut(), leftOut -> leftOut(json, leftOut));
        json.object("objective", () -> objective(json, plan.objective()));
        json.objects("warnings", plan.warnings(), warning -> warning(json, warning));
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

    private static void race(JsonOut json, Race race) {
        json.text("date", race.date());
        json.kilometres("distanceKm", Optional.of(race.distance()));
        json.text("priority", race.priority());
        json.text("name", race.name());
    }

    private static void phase(JsonOut json, Phase phase) {
        json.text("kind", phase.kind());
        json.text("start", phase.span().start());
        json.text("end", phase.span().end());
    }

    private static void block(JsonOut json, Block block) {
        json.text("template", block.template());
        json.text("focus", block.focus());
        json.text("lever", block.lever());
        json.text("start", block.span().start());
        json.text("end", block.span().end());
        json.text("deloadFrom", block.deloadFrom());
        json.words("why", block.why());
    }

    private static void run(JsonOut json, PlannedRun run) {
        json.text("date", run.at().date());
        json.text("slot", run.at().slot());
        json.text("type", run.type());
        json.decimal("confidence", run.confidencePercent(), 2);
        json.flag("doubtful", run.doubtful());
        json.number("minutes", run.minutes());
        json.kilometres("km", run.distance());
        json.text("title", run.title());
    }

    private static void leftOut(JsonOut json, LeftOut leftOut) {
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
