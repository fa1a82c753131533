package org.groundwork.formats.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Turns the events of one YAML document into nodes. Aliases, doubled keys and immodest sizes are refused. */
final class NodeParser {

    private static final int DEEPEST = 16;
    private static final int MOST_VALUES = 20_000;

    private final String file;
    private final InputProblems problems;
    private final Iterator<Event> events;
    private int values;

    NodeParser(String file, String text, InputProblems problems) {
        this.file = file;
        this.problems = problems;
        this.events = new Parse(settings(file, text)).parseString(text).iterator();
    }

    /** The whole text is one piece: the parser breaks on characters beyond 16 bits that lie across two. */
    private static LoadSettings settings(String file, String text) {
        return LoadSettings.builder()
                .setLabel(file)
                .setBufferSize(text.length() + 1)
                .build();
    }

    /** The document; empty where it cannot be read, with the problem noted. */
    Optional<Node> document() {
        try {
            return Optional.of(readDocument());
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            problems.add(
                    file,
                    line,
                    "this is not YAML: " + broken.getProblem(),
                    "check indentation, quotes, brackets" + " and colons on this line and the one before");
        } catch (YamlEngineException broken) {
            problems.add(file, 0, "this is not YAML: " + broken.getMessage(), "compare it with a file in examples/");
        } catch (UnreadableException refused) {
            problems.add(file, refused.line(), refused.getMessage(), refused.hint());
        }
        return Optional.empty();
    }

    private Node readDocument() {
        Event first = skipTo(Event.ID.DocumentStart, Event.ID.StreamEnd);
        if (first.getEventId() == Event.ID.StreamEnd) {
            throw new UnreadableException(0, "the file is empty", "start from a file in examples/");
        }
        Node root = read(events.next(), 0);
        Event after = skipTo(Event.ID.DocumentStart, Event.ID.StreamEnd);
        if (after.getEventId() == Event.ID.DocumentStart) {
            throw new UnreadableException(line(after), "a second document begins here", "keep one document a file");
        }
        return root;
    }

    private Event skipTo(Event.ID one, Event.ID other) {
        Event event = events.next();
        while (event.getEventId() != one && event.getEventId() != other) {
            event = events.next();
        }
        return event;
    }

    private Node read(Event event, int depth) {
        requireModest(event, depth);
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> list(event, depth);
            case MappingStart -> mapping(event, depth);
            case Alias ->
                throw new UnreadableException(
                        line(event), "an alias (*) stands here", "aliases are not read; write the value out");
            default -> throw new IllegalStateException("unexpected " + event);
        };
    }

    private void requireModest(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new UnreadableException(
                    line(event), "values are nested more than " + DEEPEST + " deep", "no file needs that; flatten it");
        }
        values++;
        if (values > MOST_VALUES) {
            throw new UnreadableException(
                    line(event), "there are more than " + MOST_VALUES + " values", "is this the right file?");
        }
    }

    private Node scalar(ScalarEvent event) {
        return new ScalarNode(place(event), event.getValue(), event.isPlain());
    }

    private Node list(Event start, int depth) {
        List<Node> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(read(event, depth + 1));
            event = events.next();
        }
        return new ListNode(place(start), items);
    }

    private Node mapping(Event start, int depth) {
        Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            add(entries, event, depth);
            event = events.next();
        }
        return new MapNode(place(start), List.copyOf(entries.values()));
    }

    private void add(Map<String, MapNode.Entry> entries, Event keyEvent, int depth) {
        Node key = read(keyEvent, depth + 1);
        String name = key.text()
                .orElseThrow(() -> new UnreadableException(
                        line(keyEvent), key.describe() + " stands where a key should", "write key: value"));
        MapNode.Entry entry = new MapNode.Entry(name, key.place(), read(events.next(), depth + 1));
        MapNode.Entry earlier = entries.putIfAbsent(name, entry);
        if (earlier != null) {
            problems.add(
                    file,
                    line(keyEvent),
                    "key '" + name + "' stands twice, first on line "
                            + earlier.place().line(),
                    "keep one of the two");
        }
    }

    private Place place(Event event) {
        return new Place(file, line(event));
    }

    private static int line(Event event) {
        return event.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }
}
