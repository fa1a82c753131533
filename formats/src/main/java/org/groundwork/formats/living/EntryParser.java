package org.groundwork.formats.living;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryId;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.Noted;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.SetSkipped;
import org.groundwork.core.log.TakenBack;
import org.groundwork.formats.checkin.CheckInJson;
import tools.jackson.databind.JsonNode;

/** Reads what {@link EntryWriter} writes. */
final class EntryParser {

    private static final Map<String, Function<EntryParser, LogEntry>> KINDS = Map.of(
            "set", EntryParser::set,
            "skipped", EntryParser::skipped,
            "rated", EntryParser::rated,
            "check-in", EntryParser::checkedIn,
            "note", EntryParser::noted,
            "taken-back", EntryParser::takenBack);

    private final JsonFields fields;

    private EntryParser(JsonFields fields) {
        this.fields = fields;
    }

    static LogEntry read(JsonFields fields) {
        EntryParser parser = new EntryParser(fields);
        String kind = parser.fields.text("entry");
        if (!KINDS.containsKey(kind)) {
            throw new WrongLineException("'" + kind + "' is no kind of entry", NearestWord.hint(kind, KINDS.keySet()));
        }
        LogEntry entry = KINDS.get(kind).apply(parser);
        parser.fields.refuseOthers();
        return entry;
    }

    /** A check-in's entry, whose kind is known. */
    static CheckedIn readCheckIn(JsonFields fields) {
        EntryParser parser = new EntryParser(fields);
        parser.fields.find("entry");
        CheckedIn entry = parser.checkedIn();
        parser.fields.refuseOthers();
        return entry;
    }

    private SetDone set() {
        boolean held = fields.find("seconds").isPresent();
        return new SetDone(
                id("id"),
                at(),
                session(),
                fields.text("exercise"),
                fields.constant("kind", SetDone.Kind.class),
                fields.findLoad(),
                fields.whole(held ? "seconds" : "reps"),
                held,
                fields.findWhole("rir"),
                fields.findConstant("side", SetDone.Side.class));
    }

    private SetSkipped skipped() {
        return new SetSkipped(id("id"), at(), session(), fields.text("exercise"));
    }

    private SessionRated rated() {
        return new SessionRated(id("id"), at(), session(), fields.findWhole("rpe"), fields.findWhole("minutes"));
    }

    private CheckedIn checkedIn() {
        return new CheckedIn(id("id"), at(), session(), fields.find("answers").map(EntryParser::answers));
    }

    private static CheckIn answers(JsonNode node) {
        try {
            return CheckInJson.read("answers", node.toString().getBytes(StandardCharsets.UTF_8));
        } catch (InvalidInputException wrong) {
            InputProblem first = wrong.problems().get(0);
            throw new WrongLineException(first.message(), first.hint());
        }
    }

    private Noted noted() {
        return new Noted(id("id"), at(), session(), fields.findText("exercise"), fields.text("text"));
    }

    private TakenBack takenBack() {
        return new TakenBack(id("id"), at(), id("takesBack"));
    }

    private EntryId id(String name) {
        return fields.parsed(name, EntryId::new, "cli-0012-003");
    }

    private LocalDateTime at() {
        return fields.parsed("at", LocalDateTime::parse, "2026-12-01T18:00");
    }

    private Optional<String> session() {
        return fields.findText("session");
    }
}
