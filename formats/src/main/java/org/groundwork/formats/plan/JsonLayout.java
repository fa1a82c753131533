package org.groundwork.formats.plan;

import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/** Breaks lines where a person looks for something: one line for each run, set and reason, and no more than that. */
final class JsonLayout implements PrettyPrinter {

    private static final String ROOT = "";
    private static final Set<String> LISTS = Set.of(
            "races",
            "phases",
            "blocks",
            "runs",
            "sessions",
            "missed",
            "weeklyRuns",
            "exercises",
            "sets",
            "justifications",
            "alternatives",
            "leftOut",
            "weeks",
            "warnings",
            "away");
    private static final Set<String> OBJECTS =
            Set.of(ROOT, "athlete", "sessions", "missed", "exercises", "placement", "objective");

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, depth(json.streamWriteContext()));
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        end(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, depth(json.streamWriteContext()));
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        end(json, values, ']');
    }

    private static void separate(JsonGenerator json) {
        json.writeRaw(',');
        if (isBroken(json.streamWriteContext())) {
            breakLine(json, depth(json.streamWriteContext()));
        } else {
            json.writeRaw(' ');
        }
    }

    private static void end(JsonGenerator json, int members, char bracket) {
        if (members > 0) {
            breakLine(json, depth(json.streamWriteContext()) - 1);
        }
        json.writeRaw(bracket);
    }

    private static void breakLine(JsonGenerator json, int indent) {
        if (isBroken(json.streamWriteContext())) {
            json.writeRaw('\n');
            json.writeRaw("  ".repeat(indent));
        }
    }

    private static int depth(TokenStreamContext context) {
        return context.getNestingDepth();
    }

    private static boolean isBroken(TokenStreamContext context) {
        return (context.inArray() ? LISTS : OBJECTS).contains(nameOf(context));
    }

    /** The name a container stands under; an object in a list goes by the list's name. */
    private static String nameOf(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent.inRoot()) {
            return ROOT;
        }
        return parent.inArray() ? nameOf(parent) : parent.currentName();
    }
}
