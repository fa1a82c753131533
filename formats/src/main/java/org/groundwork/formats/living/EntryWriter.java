package org.groundwork.formats.living;

import org.groundwork.core.log.CheckedIn;
import org.groundwork.core.log.EntryReader;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.log.Noted;
import org.groundwork.core.log.SessionRated;
import org.groundwork.core.log.SetDone;
import org.groundwork.core.log.SetSkipped;
import org.groundwork.core.log.TakenBack;
import org.groundwork.formats.checkin.CheckInJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes one entry of the log into an object. */
final class EntryWriter implements EntryReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ObjectNode object;
    private final Wording wording;

    EntryWriter(ObjectNode object, Wording wording) {
        this.wording = wording;
        this.object = object;
    }

    @Override
    public void set(SetDone entry) {
        head("set", entry);
        object.put("exercise", entry.exercise());
        object.put("kind", wording.word(entry.kind()));
        entry.load().ifPresent(load -> wording.write(load, object));
        object.put(entry.held() ? "seconds" : "reps", entry.amount());
        entry.rir().ifPresent(rir -> object.put("rir", rir));
        entry.side().ifPresent(side -> object.put("side", wording.word(side)));
    }

    @Override
    public void skipped(SetSkipped entry) {
        head("skipped", entry);
        object.put("exercise", entry.exercise());
    }

    @Override
    public void rated(SessionRated entry) {
        head("rated", entry);
        entry.rpe().ifPresent(rpe -> object.put("rpe", rpe));
        entry.minutes().ifPresent(minutes -> object.put("minutes", minutes));
    }

    @Override
    public void checkedIn(CheckedIn entry) {
        head("check-in", entry);
        entry.answers().ifPresent(answers -> object.set("answers", MAPPER.readTree(CheckInJson.write(answers))));
    }

    @Override
    public void noted(Noted entry) {
        head("note", entry);
        entry.exercise().ifPresent(exercise -> object.put("exercise", exercise));
        object.put("text", entry.text());
    }

    @Override
    public void takenBack(TakenBack entry) {
        head("taken-back", entry);
        object.put("takesBack", entry.entry().value());
    }

    private void head(String kind, LogEntry entry) {
        object.put("entry", kind);
        object.put("id", entry.id().value());
        object.put("at", entry.at().toString());
        entry.session().ifPresent(session -> object.put("session", session));
    }
}
