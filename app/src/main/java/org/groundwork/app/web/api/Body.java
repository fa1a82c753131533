package org.groundwork.app.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON object that a request carries. The members that are asked for are those that are known. */
public final class Body {

    static final int MOST_BYTES = 2 << 20;

    private static final int LONGEST_ID = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode object;
    private final String digest;
    private final Set<String> known = new HashSet<>();

    private Body(JsonNode object, String digest) {
        this.object = object;
        this.digest = digest;
    }

    /**
     * The body of {@code request}.
     *
     * @throws ResponseStatusException 413 where it is larger than {@link #MOST_BYTES}, 415 where it says that
     *     it is something else, 400 where it is no JSON object
     */
    public static Body of(HttpServletRequest request) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the body is to be application/json");
        }
        byte[] content = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "a body holds at most " + MOST_BYTES + " bytes");
        }
        return new Body(object(content), digest(request.getRequestURI(), content));
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

    /** As {@link #digest()}, of what is no JSON. */
    static String digest(String path, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The same for the same bytes sent to the same address, and for no others. */
    String digest() {
        return digest;
    }

    /** A member, if it is there and not null. */
    public Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }

    /** A member that has to be there. */
    public JsonNode get(String name) {
        return find(name).orElseThrow(() -> problem("'" + name + "' is missing", "add it"));
    }

    /** A member that is a text of 1 to {@code longest} characters. */
    public String text(String name, int longest) {
        JsonNode node = get(name);
        if (!isText(node, longest)) {
            throw problem("'" + name + "' is no text of 1 to " + longest + " characters", "write it in quotes");
        }
        return node.stringValue();
    }

    /** The character of number 0 is none that anybody writes, and not every database keeps it. */
    private static boolean isText(JsonNode node, int longest) {
        String text = node.isString() ? node.stringValue() : "";
        return !text.isBlank() && text.length() <= longest && text.indexOf('\0') < 0;
    }

    /** A member that may be absent, otherwise as {@link #text}. */
    public Optional<String> findText(String name, int longest) {
        return find(name).map(node -> text(name, longest));
    }

    /** A member that is true or false, and may be absent. */
    public Optional<Boolean> findFlag(String name) {
        return find(name).map(node -> {
            if (!node.isBoolean()) {
                throw problem("'" + name + "' is neither true nor false", "write one of them, without quotes");
            }
            return node.booleanValue();
        });
    }

    /** The id under which a client enters something. */
    String id() {
        JsonNode id = get("id");
        if (!isText(id, LONGEST_ID)) {
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
    public void refuseOthers() {
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
