package org.groundwork.formats.living;

import org.groundwork.core.adapt.Change;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes events of a journal, one a line. */
public final class JournalWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JournalWriter() {}

    /**
     * {@code event} as a line of JSON, its end included.
     *
     * @throws IllegalArgumentException for a {@link Change.AthleteDescribed}, which is a {@link JournalEvent.Described}
     */
    public static String line(JournalEvent event) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("n", event.number());
        line.put("date", event.date().toString());
        return MAPPER.writeValueAsString(event.tell(new Kinds(line))) + "\n";
    }

    private record Kinds(ObjectNode line) implements JournalEvent.Reader<ObjectNode> {

        @Override
        public ObjectNode begun(JournalEvent.Begun event) {
            athlete("begin", event.athlete());
            RunJson.write(event.runs(), line.putArray("runs"));
            return line;
        }

        @Override
        public ObjectNode described(JournalEvent.Described event) {
            return athlete("athlete", event.athlete());
        }

        private ObjectNode athlete(String kind, AthleteSource source) {
            return line.put("event", kind)
                    .put("file", source.file())
                    .put("usualZone", source.usualZone().getId())
                    .put("athlete", source.text());
        }

        @Override
        public ObjectNode changed(JournalEvent.Changed event) {
            return event.change().tell(new ChangeWriter(line));
        }

        @Override
        public ObjectNode undone(JournalEvent.Undone event) {
            return line.put("event", "undo");
        }

        @Override
        public ObjectNode redone(JournalEvent.Redone event) {
            return line.put("event", "redo");
        }
    }
}
