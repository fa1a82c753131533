package org.groundwork.formats.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import org.groundwork.formats.json.JsonLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a JSON document in the units and shapes of the plan's contract, as {@link JsonOut} writes them. A member
 * that is wrong or missing ends the reading of the list item it stands in and is noted; the other items are read on.
 * Members that nobody asks for are left alone.
 */
public final class JsonIn {

    private static final JsonLimits LIMITS = new JsonLimits(500, 1_000, 10_000_000);
    private static final JsonMapper MAPPER = LIMITS.mapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final int LONGEST_SHOWN = 60;
    private static final int DECIMALS_OF_THOUSANDTHS = 3;

    private record Source(String file, InputProblems problems) {}

    private final Source source;
    private final JsonIn parent;
    private final String name;
    private final JsonNode node;

    private JsonIn(Source source, JsonIn parent, String name, JsonNode node) {
        this.source = source;
        this.parent = parent;
        this.name = name;
        this.node = node;
    }

    /**
     * What {@code reading} makes of the document in {@code content}.
     *
     * @param file what problems call it
     * @throws org.groundwork.core.input.InvalidInputException with everything that is wrong
     */
    public static <T> T read(String file, byte[] content, Function<JsonIn, T> reading) {
        Source source = new Source(file, new InputProblems());
        Optional<T> read = parsed(source, content).flatMap(root -> root.tried(reading));
        source.problems().throwIfAny();
        return read.orElseThrow();
    }

    private static Optional<JsonIn> parsed(Source source, byte[] content) {
        try {
            return Optional.of(new JsonIn(source, null, "", MAPPER.readTree(content)));
        } catch (JacksonException broken) {
            source.problems()
                    .add(
                            source.file(),
                            JsonLimits.line(broken),
                            "this is not JSON: " + LIMITS.words(broken),
                            "is this the right file, and all of it?");
            return Optional.empty();
        }
    }

    private <T> Optional<T> tried(Function<JsonIn, T> reading) {
        int before = source.problems().size();
        try {
            return Optional.of(reading.apply(this));
        } catch (WrongValueException wrong) {
            source.problems().add(source.file(), 0, wrong.getMessage(), wrong.hint());
        } catch (IllegalArgumentException refused) {
            if (source.problems().size() == before) {
                source.problems().add(source.file(), 0, path() + ": " + refused.getMessage(), "put the values right");
            }
        }
        return Optional.empty();
    }

    /** The member {@code member}; empty where it is missing or null. */
    public Optional<JsonIn> find(String member) {
        JsonNode value = node.get(member);
        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(new JsonIn(source, this, member, value));
    }

    public JsonIn get(String member) {
        return find(member)
                .orElseThrow(() ->
                        new WrongValueException(path() + " has no " + member, "write it, as plan-formats.md says"));
    }

    /** What {@code reading} makes of each item of the list {@code member}. */
    public <T> List<T> each(String member, Function<JsonIn, T> reading) {
        JsonIn list = get(member);
        List<T> items = new ArrayList<>();
        list.items().forEach(item -> item.tried(reading).ifPresent(items::add));
        return items;
    }

    private List<JsonIn> items() {
        require(node.isArray(), "a list");
        List<JsonIn> items = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonIn(source, this, "[" + i + "]", node.get(i)));
        }
        return items;
    }

    /** What {@code reading} makes of each member of the object {@code member}, by name. */
    public <T> Map<String, T> members(String member, Function<JsonIn, T> reading) {
        JsonIn object = get(member);
        object.require(object.node.isObject(), "an object");
        Map<String, T> members = new LinkedHashMap<>();
        for (String key : object.node.propertyNames()) {
            object.find(key).flatMap(m -> m.tried(reading)).ifPresent(value -> members.put(key, value));
        }
        return members;
    }

    public String text(String member) {
        return get(member).text();
    }

    public Optional<String> findText(String member) {
        return find(member).map(JsonIn::text);
    }

    private String text() {
        require(node.isString(), "a text in quotes");
        return node.stringValue();
    }

    public List<String> words(String member) {
        return each(member, JsonIn::text);
    }

    public boolean flag(String member) {
        JsonIn value = get(member);
        value.require(value.node.isBoolean(), "true or false");
        return value.node.booleanValue();
    }

    public int whole(String member) {
        return get(member).scaled(0);
    }

    public OptionalInt findWhole(String member) {
        return findScaled(member, 0);
    }

    /** A whole number of any size. */
    public long number(String member) {
        JsonIn value = get(member);
        value.require(value.node.isIntegralNumber() && value.node.canConvertToLong(), "a whole number");
        return value.node.longValue();
    }

    /** The number times ten to the power of {@code decimals}, which is a whole one. */
    public int scaled(String member, int decimals) {
        return get(member).scaled(decimals);
    }

    public OptionalInt findScaled(String member, int decimals) {
        Optional<JsonIn> value = find(member);
        return value.isPresent() ? OptionalInt.of(value.get().scaled(decimals)) : OptionalInt.empty();
    }

    private int scaled(int decimals) {
        String wanted = decimals == 0 ? "a whole number" : "a number of at most " + decimals + " decimals";
        require(node.isNumber(), wanted);
        try {
            return node.decimalValue().scaleByPowerOfTen(decimals).intValueExact();
        } catch (ArithmeticException refused) {
            throw wrong(wanted);
        }
    }

    public LocalDate date(String member) {
        return parsed(member, LocalDate::parse, "2026-11-30");
    }

    public Optional<LocalDate> findDate(String member) {
        return find(member).map(value -> value.parsed(LocalDate::parse, "2026-11-30"));
    }

    /** What {@code parse} makes of the text {@code member}. */
    public <T> T parsed(String member, Function<String, T> parse, String example) {
        return get(member).parsed(parse, example);
    }

    private <T> T parsed(Function<String, T> parse, String example) {
        String text = text();
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unread) {
            throw new WrongValueException(path() + " is '" + text + "'", "write it as " + example);
        }
    }

    public <E extends Enum<E>> E constant(String member, Class<E> type) {
        return get(member).constant(type);
    }

    public <E extends Enum<E>> Optional<E> findConstant(String member, Class<E> type) {
        return find(member).map(value -> value.constant(type));
    }

    public <E extends Enum<E>> Set<E> constants(String member, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        constants.addAll(each(member, value -> value.constant(type)));
        return constants;
    }

    private <E extends Enum<E>> E constant(Class<E> type) {
        String word = text();
        try {
            return Enum.valueOf(type, word);
        } catch (IllegalArgumentException unknown) {
            List<String> known =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            throw new WrongValueException(path() + " is '" + word + "'", NearestWord.hint(word, known));
        }
    }

    public Optional<Load> findKilograms(String member) {
        return find(member).map(JsonIn::kilograms);
    }

    public List<Load> loads(String member) {
        return each(member, JsonIn::kilograms);
    }

    private Load kilograms() {
        return new Load(scaled(DECIMALS_OF_THOUSANDTHS));
    }

    public Optional<Distance> findKilometres(String member) {
        return find(member).map(value -> new Distance(value.scaled(DECIMALS_OF_THOUSANDTHS)));
    }

    /** The whole numbers of this list. */
    List<Integer> wholes() {
        return items().stream().map(item -> item.scaled(0)).toList();
    }

    /** Two whole numbers, the least and the most. */
    public Range range(String member) {
        JsonIn value = get(member);
        List<JsonIn> ends = value.items();
        value.require(ends.size() == 2, "a list of two numbers");
        return new Range(ends.get(0).scaled(0), ends.get(1).scaled(0));
    }

    private void require(boolean holds, String wanted) {
        if (!holds) {
            throw wrong(wanted);
        }
    }

    private WrongValueException wrong(String wanted) {
        String found = node.toString();
        String shown = found.length() <= LONGEST_SHOWN ? found : found.substring(0, LONGEST_SHOWN) + "...";
        return new WrongValueException(path() + " is " + shown + ", not " + wanted, "write " + wanted);
    }

    /**
     * Refuses this part for a reason that only its reader knows.
     *
     * @return never; to be thrown
     */
    public RuntimeException refused(String message, String hint) {
        return new WrongValueException(path() + ": " + message, hint);
    }

    private String path() {
        if (parent == null) {
            return "the document";
        }
        if (parent.parent == null) {
            return name;
        }
        return parent.path() + (name.startsWith("[") ? "" : ".") + name;
    }
}
