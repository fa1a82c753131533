package org.groundwork.formats.plan;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundwork.core.athlete.Units;
import org.groundwork.core.plan.Session;
import org.groundwork.core.plan.Warning;
import org.groundwork.core.plan.diff.Change;
import org.groundwork.core.plan.diff.ExerciseChange;
import org.groundwork.core.plan.diff.PlanDiff;
import org.groundwork.core.plan.diff.SessionChange;
import org.groundwork.core.plan.diff.SpanChange;
import org.groundwork.core.quantity.DateSpan;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.Race;
import org.groundwork.core.season.Block;
import org.groundwork.core.season.Phase;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What changed between two revisions, as members of a JSON object. Whatever came or went has a null on one side. */
public final class PlanDiffJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonOut json;
    private final SessionJson sessions;

    PlanDiffJson(JsonOut json) {
        this.json = json;
        this.sessions = new SessionJson(json);
    }

    /** An object without any line break; {@code lines} in it are those of {@link PlanDiffText}. */
    public static String oneLine(PlanDiff diff, Units units) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonOut json = new JsonOut(generator);
            json.object(() -> write(json, diff, new PlanDiffText(units).lines(diff)));
        }
        return text.toString();
    }

    /**
     * The members of {@code diff}, where a document holds more than it.
     *
     * @param lines those of {@link PlanDiffText}
     */
    public static void write(JsonOut json, PlanDiff diff, List<String> lines) {
        new PlanDiffJson(json).members(diff, lines);
    }

    private void members(PlanDiff diff, List<String> lines) {
        json.words("lines", lines);
        json.number("changedSessions", diff.changedSessions());
        json.number("changedPlaces", diff.changedPlaces());
        json.objects("season", optional(diff.season()), change -> sides(change, this::season));
        json.objects("races", diff.races(), change -> sides(change, this::race));
        json.objects("phases", optional(diff.phases()), change -> spans(change, this::phase));
        json.objects("blocks", optional(diff.blocks()), change -> spans(change, this::block));
        json.objects("sessions", diff.sessions(), this::session);
        json.objects("runs", diff.runs(), change -> sides(change, this::run));
        json.objects("warnings", diff.warnings(), change -> sides(change, this::warning));
    }

    private static <T> List<T> optional(Optional<T> one) {
        return one.stream().toList();
    }

    private <T> void sides(Change<T> change, Consumer<T> members) {
        side("before", change.before(), members);
        side("after", change.after(), members);
    }

    private <T> void side(String name, Optional<T> side, Consumer<T> members) {
        side.ifPresentOrElse(value -> json.object(name, () -> members.accept(value)), () -> json.nothing(name));
    }

    private <T> void spans(SpanChange<T> change, Consumer<T> members) {
        season(change.days());
        json.objects("before", change.before(), members);
        json.objects("after", change.after(), members);
    }

    private void season(DateSpan span) {
        json.text("start", span.start());
        json.text("end", span.end());
    }

    private void race(Race race) {
        json.text("name", race.name());
        json.text("date", race.date());
        json.kilometres("distanceKm", Optional.of(race.distance()));
        json.text("priority", race.priority());
    }

    private void phase(Phase phase) {
        json.text("kind", phase.kind());
        season(phase.span());
    }

    private void block(Block block) {
        json.text("focus", block.focus());
        json.text("lever", block.lever());
        season(block.span());
        json.text("deloadFrom", block.deloadFrom());
    }

    private void run(PlannedRun run) {
        json.text("date", run.at().date());
        json.text("slot", run.at().slot());
        json.text("type", run.type());
        json.number("minutes", run.minutes());
        json.kilometres("distanceKm", run.distance());
        json.text("title", run.title());
    }

    private void warning(Warning warning) {
        json.text("rule", warning.rule());
        json.text("text", warning.text());
    }

    private void session(SessionChange change) {
        json.text("id", change.id());
        json.constants("changes", change.aspects());
        sides(change.session(), this::place);
        json.objects("exercises", change.exercises(), this::exercise);
    }

    private void place(Session session) {
        json.text("date", session.at().date());
        json.text("slot", session.at().slot());
        json.text("kind", session.kind());
        json.number("minutes", session.minutes());
    }

    private void exercise(ExerciseChange change) {
        json.constants("changes", change.aspects());
        sides(change.doses(), sessions::exercise);
    }
}
