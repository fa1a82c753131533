package org.groundwork.formats.living;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.core.adapt.Inputs;
import org.groundwork.core.adapt.Revision;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.exercise.Catalogue;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.TrainingLog;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.plan.SeasonPlan;
import org.groundwork.formats.plan.JsonIn;
import org.groundwork.formats.plan.JsonOut;
import org.groundwork.formats.plan.PlanJsonReader;
import org.groundwork.formats.plan.PlanJsonWriter;
import org.groundwork.formats.plan.PlannedRunJson;
import org.groundwork.formats.plan.SessionJsonReader;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes revisions of a living plan as documents of the schema {@value #SCHEMA}, and reads them back. The log is left
 * out, for the events that a revision stands for hold all of it; so is the athlete, who is the plan's.
 */
public final class CheckpointCodec {

    /** The schema's name; another number means that an older program can't read it. */
    public static final String SCHEMA = "groundwork/checkpoint/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private final PlanJsonReader plans;
    private final StandingJsonReader standing;

    /** @param methodologies finds what an athlete chose */
    public CheckpointCodec(Catalogue catalogue, Function<MethodologyChoice, Optional<Methodology>> methodologies) {
        this.plans = new PlanJsonReader(catalogue, methodologies);
        this.standing = new StandingJsonReader(new SessionJsonReader(catalogue));
    }

    /**
     * The document of {@code revision}, in UTF-8.
     *
     * @param key the events that led to it
     */
    public byte[] write(CheckpointKey key, Revision revision) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), document)) {
            JsonOut json = new JsonOut(generator);
            json.object(() -> members(json, key, revision));
        }
        return document.toByteArray();
    }

    private static void members(JsonOut json, CheckpointKey key, Revision revision) {
        json.text("schema", SCHEMA);
        json.number("event", key.event());
        json.number("mark", key.mark());
        json.number("number", revision.number());
        json.text("date", revision.date());
        json.words("because", revision.because());
        json.objects("runs", revision.inputs().runs(), run -> PlannedRunJson.write(json, run));
        json.object("standing", () -> new StandingJson(json)
                .members(revision.inputs().standing()));
        json.object("plan", () -> PlanJsonWriter.members(json, revision.plan()));
    }

    /**
     * The revision in {@code document}; empty where the document is damaged, of another schema, or not of {@code key}.
     *
     * @param log what the events of {@code key} entered
     */
    public Optional<Revision> read(CheckpointKey key, byte[] document, TrainingLog log) {
        try {
            return JsonIn.read("checkpoint", document, json -> revision(key, json, log));
        } catch (InvalidInputException unusable) {
            return Optional.empty();
        }
    }

    private Optional<Revision> revision(CheckpointKey key, JsonIn json, TrainingLog log) {
        boolean fits = json.text("schema").equals(SCHEMA)
                && new CheckpointKey(json.whole("event"), json.number("mark")).equals(key);
        return fits ? Optional.of(revision(json, log)) : Optional.empty();
    }

    private Revision revision(JsonIn json, TrainingLog log) {
        SeasonPlan plan = plans.read(json.get("plan"));
        Inputs inputs = new Inputs(
                plan.athlete(), json.each("runs", PlannedRunJson::read), log, standing.read(json.get("standing")));
        return new Revision(json.whole("number"), json.date("date"), inputs, plan, json.words("because"));
    }
}
