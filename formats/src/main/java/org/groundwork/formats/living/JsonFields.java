package org.groundwork.formats.living;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.input.NearestWord;
import tools.jackson.databind.JsonNode;

/** A JSON object being read; the fields that are asked for are the fields that are known. */
final class JsonFields {

    private final JsonNode object;
    private final Set<String> known = new HashSet<>();

    /** @throws WrongLineException where {@code node} is no object */
    JsonFields(JsonNode node) {
        if (!node.isObject()) {
            throw new WrongLineException("'" + shortened(node) + "' is no JSON object", "restore it from a backup");
        }
        this.object = node;
    }

    Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }

    JsonNode get(String name) {
        return find(name)
                .orElseThrow(() -> new WrongLineException("'" + name + "' is missing", "add it, or restore a backup"));
    }

    String text(String name) {
        return text(name, get(name));
    }

    Optional<String> findText(String name) {
        return find(name).map(n -> text(name, n));
    }

    private static String text(String name, JsonNode node) {
        if (!node.isString()) {
            throw wrong(name, node, "a text in quotes");
        }
        return node.stringValue();
    }

    int whole(String name) {
        JsonNode node = get(name);
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong(name, node, "a whole number");
        }
        return node.intValue();
    }

    OptionalInt findWhole(String name) {
        return find(name).isPresent() ? OptionalInt.of(whole(name)) : OptionalInt.empty();
    }

    boolean flag(String name) {
        JsonNode node = get(name);
        if (!node.isBoolean()) {
            throw wrong(name, node, "true or false");
        }
        return node.booleanValue();
    }

    /** What {@code parse} makes of the text of {@code name}, such as a date in the ISO form. */
    <T> T parsed(String name, Function<String, T> parse, String example) {
        String text = text(name);
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException unread) {
            throw new WrongLineException("'" + text + "' is wrong for " + name, "write it as " + example);
        }
    }

    <E extends Enum<E>> E constant(String name, Class<E> type) {
        return named(text(name), type);
    }

    <E extends Enum<E>> Optional<E> findConstant(String name, Class<E> type) {
        return findText(name).map(word -> named(word, type));
    }

    private static <E extends Enum<E>> E named(String word, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(word(constant));
            if (word(constant).equals(word)) {
                return constant;
            }
        }
        throw new WrongLineException("'" + word + "' is not known", NearestWord.hint(word, names));
    }

    /** The word for {@code constant} in a journal: {@code warm-up}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    <E extends Enum<E>> Optional<Set<E>> findConstants(String name, Class<E> type) {
        return find(name).map(node -> Set.copyOf(each(name, n -> named(text(name, n), type))));
    }

    /** What {@code reading} makes of each item of the list {@code name}. */
    <T> List<T> each(String name, Function<JsonNode, T> reading) {
        JsonNode list = get(name);
        if (!list.isArray()) {
            throw wrong(name, list, "a list");
        }
        List<T> items = new ArrayList<>();
        list.forEach(item -> items.add(reading.apply(item)));
        return items;
    }

    /** @throws WrongLineException where a field was never asked for */
    void refuseOthers() {
        for (String name : object.propertyNames()) {
            if (!known.contains(name)) {
                throw new WrongLineException("'" + name + "' is not known here", NearestWord.hint(name, known));
            }
        }
    }

    private static WrongLineException wrong(String name, JsonNode found, String wanted) {
        return new WrongLineException(name + " is " + shortened(found) + ", not " + wanted, "give " + wanted);
    }

    private static String shortened(JsonNode node) {
        String text = node.toString();
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
