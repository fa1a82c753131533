package org.groundwork.formats.yaml;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundwork.core.input.InputProblems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a YAML file (JSON is YAML) into nodes that keep their lines. */
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private YamlReader() {}

    /**
     * The file's one document.
     *
     * @param file the name to report mistakes under
     * @return empty where the file is empty or is not YAML; the reason is then among {@code problems}
     */
    public static Optional<YamlNode> read(String file, InputStream in, InputProblems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() == null) {
                problems.add(file, 0, "the file is empty", "write at least one entry");
                return Optional.empty();
            }
            return Optional.of(node(parser));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            problems.add(file, line, "not YAML: " + firstLine(e), "check indents, colons and quotes around here");
            return Optional.empty();
        }
    }

    private static String firstLine(JacksonException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private static YamlNode node(JsonParser parser) {
        int line = line(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new YamlMapping(fields(parser), line);
            case START_ARRAY -> new YamlList(entries(parser), line);
            case VALUE_NULL -> new YamlScalar("", line);
            default -> new YamlScalar(parser.getString(), line);
        };
    }

    private static List<YamlField> fields(JsonParser parser) {
        List<YamlField> fields = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int line = line(parser);
            parser.nextToken();
            fields.add(new YamlField(key, line, node(parser)));
        }
        return fields;
    }

    private static List<YamlNode> entries(JsonParser parser) {
        List<YamlNode> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(node(parser));
        }
        return entries;
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
