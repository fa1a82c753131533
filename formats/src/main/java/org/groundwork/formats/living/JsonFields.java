package org.groundwork.formats.living;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import tools.jackson.databind.JsonNode;

/** A JSON object being read; the fields that are asked for are the fields that are known. */
final class JsonFields {

    private static final int DECIMALS_OF_THOUSANDTHS = 3;
    private static final int DECIMALS_OF_PERCENT = 2;

    private final JsonNode object;
    private final Wording wording;
    private final Set<String> known = new HashSet<>();

    /** @throws WrongLineException where {@code node} is no object */
    JsonFields(JsonNode node, Wording wording) {
        this.wording = wording;
        if (!node.isObject()) {
            throw new WrongLineException("'" + shortened(node) + "' is no JSON object", "write an object in braces");
        }
        this.object = node;
    }

    Optional<JsonNode> find(String name) {
        known.add(name);
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }

    JsonNode get(String name) {
        return find(name).orElseThrow(() -> new WrongLineException("'" + name + "' is missing", "add it"));
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

    /** A part of a whole that is written as percent in a journal, and as a fraction of 1 elsewhere. */
    int percent(String name) {
        return wording.isJournal() ? whole(name) : scaled(name, DECIMALS_OF_PERCENT);
    }

    /** A load, which a journal writes in {@code grams}. */
    Optional<Load> findLoad() {
        return findThousandths("grams", "loadKg").map(Load::new);
    }

    /** A distance, which a journal writes in {@code metres}. */
    Optional<Distance> findDistance(String kilometres) {
        return findThousandths("metres", kilometres).map(Distance::new);
    }

    private Optional<Integer> findThousandths(String whole, String decimal) {
        return wording.isJournal()
                ? find(whole).map(n -> whole(whole))
                : find(decimal).map(n -> scaled(decimal, DECIMALS_OF_THOUSANDTHS));
    }

    private int scaled(String name, int decimals) {
        JsonNode node = get(name);
        if (!node.isNumber()) {
            throw wrong(name, node, "a number");
        }
        try {
            return node.decimalValue().scaleByPowerOfTen(decimals).intValueExact();
        } catch (ArithmeticException tooFine) {
            throw wrong(name, node, "a number of at most " + decimals + " decimals");
        }
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

    private <E extends Enum<E>> E named(String word, Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(wording.word(constant));
            if (wording.word(constant).equals(word)) {
                return constant;
            }
        }
        throw new WrongLineException("'" + word + "' is not known", NearestWord.hint(word, names));
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

    /** What {@code reading} makes of each object of the list {@code name}. */
    <T> List<T> objects(String name, Function<JsonFields, T> reading) {
        return each(name, node -> reading.apply(new JsonFields(node, wording)));
    }

    /** The object {@code name}. */
    JsonFields object(String name) {
        return new JsonFields(get(name), wording);
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
