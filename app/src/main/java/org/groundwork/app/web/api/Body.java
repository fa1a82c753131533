package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON object that a request carries. The members that are asked for are those that are known. */
final class Body {

    static final int MOST_BYTES = 2 << 20;

    private static final int LONGEST_ID = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode object;
    private final Set<String> known = new HashSet<>();

    private Body(JsonNode object) {
        this.object = object;
    }

    /**
     * The body of {@code request}.
     *
     * @throws ResponseStatusException 413 where it is larger than {@link #MOST_BYTES}, 400 where it is no JSON object
     */
    static Body of(HttpServletRequest request) throws IOException {
        byte[] content = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "a body holds at most " + MOST_BYTES + " bytes");
        }
        return new Body(object(content));
    }

    private static JsonNode object(byte[] content) {
        try {
            JsonNode node = MAPPER.readTree(content);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JacksonException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the body is no JSON", broken);
        }
        throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the body is no JSON object");
    }

    Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    JsonNode get(String name) {
        return find(name).orElseThrow(() -> problem("'" + name + "' is missing", "add it"));
    }

    /** The id under which a client enters something. */
    String id() {
        JsonNode id = get("id");
        boolean isGood =
                id.isString() && !id.stringValue().isBlank() && id.stringValue().length() <= LONGEST_ID;
        if (!isGood) {
            throw problem("'id' is no text of 1 to " + LONGEST_ID + " characters", "make one up, such as a UUID");
        }
        return id.stringValue();
    }

    /** A member that is an object, as JSON in one line. */
    String document(String name) {
        JsonNode node = get(name);
        if (!node.isObject()) {
            throw problem("'" + name + "' is no object", "write it in braces");
        }
        return MAPPER.writeValueAsString(node);
    }

    /** @throws InvalidInputException naming each member that was not asked for */
    void refuseOthers() {
        List<InputProblem> others = object.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name ->
                        new InputProblem("body", 0, "'" + name + "' is not known here", NearestWord.hint(name, known)))
                .toList();
        if (!others.isEmpty()) {
            throw new InvalidInputException(others);
        }
    }

    private static InvalidInputException problem(String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem("body", 0, message, hint)));
    }
}
