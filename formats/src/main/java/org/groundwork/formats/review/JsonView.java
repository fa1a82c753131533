package org.groundwork.formats.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.methodology.Parameter;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON document that is read tolerantly: what is missing or null is empty, what is of the wrong kind is a
 * problem that names its path. Names match in camel case and with underscores.
 */
final class JsonView {

    private static final int LONGEST_SHOWN = 100;

    private final String file;
    private final String path;
    private final JsonNode node;
    private final InputProblems problems;
    private final Map<String, Map.Entry<String, JsonNode>> byBareName = new HashMap<>();

    JsonView(String file, String path, JsonNode node, InputProblems problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.problems = problems;
        node.properties().stream()
                .filter(member -> !member.getValue().isNull())
                .forEach(member -> byBareName.putIfAbsent(bare(member.getKey()), member));
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** The member of that name; empty where it is missing or null. */
    Optional<JsonView> find(String name) {
        return Optional.ofNullable(byBareName.get(bare(name))).map(member -> view(member.getKey(), member.getValue()));
    }

    /** The elements of the list of that name, none where it is missing. */
    List<JsonView> list(String name) {
        return find(name).map(JsonView::elements).orElse(List.of());
    }

    /** Its own elements; a single value is a list of one. */
    List<JsonView> elements() {
        if (!node.isArray()) {
            return List.of(this);
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new JsonView(file, path + "[" + i + "]", node.get(i), problems))
                .toList();
    }

    /** Every member by its name. */
    Map<String, JsonView> members() {
        Map<String, JsonView> members = new LinkedHashMap<>();
        node.properties().forEach(m -> members.put(m.getKey(), view(m.getKey(), m.getValue())));
        return members;
    }

    Optional<String> text(String name) {
        return find(name).map(JsonView::text);
    }

    /** Its own value as text. */
    String text() {
        return node.isString() ? node.stringValue() : node.toString();
    }

    List<String> texts(String name) {
        return list(name).stream().map(JsonView::text).toList();
    }

    OptionalInt whole(String name) {
        Optional<Integer> value = find(name).flatMap(v -> v.scaled(0));
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    OptionalLong number(String name) {
        OptionalInt whole = whole(name);
        return whole.isPresent() ? OptionalLong.of(whole.getAsInt()) : OptionalLong.empty();
    }

    /** The whole numbers of a list, or the one; what is none is a problem. */
    List<Integer> wholes() {
        return elements().stream().flatMap(v -> v.scaled(0).stream()).toList();
    }

    /** The parameter that is called {@code key}. */
    Optional<Parameter> parameter(String key) {
        Optional<Parameter> parameter = Parameter.find(key);
        return parameter.isPresent() ? parameter : problem("is no parameter", "use a key of the methodology");
    }

    /** The number of that name times ten to the power of {@code decimals}, rounded to a whole one. */
    OptionalInt scaled(String name, int decimals) {
        Optional<Integer> value = find(name).flatMap(v -> v.scaled(decimals));
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    /** Its own value times ten to the power of {@code decimals}, rounded to a whole one. */
    Optional<Integer> scaled(int decimals) {
        if (!node.isNumber()) {
            return problem("is no number", "write a number or null");
        }
        try {
            return Optional.of(Rounded.scaled(node.toString(), decimals));
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return problem("is too large", "write a smaller number");
        }
    }

    Optional<Boolean> flag(String name) {
        return find(name)
                .flatMap(v -> v.node.isBoolean()
                        ? Optional.of(v.node.booleanValue())
                        : v.problem("is no truth value", "write true or false"));
    }

    Optional<LocalDate> date(String name) {
        return find(name).flatMap(JsonView::date);
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(text()));
        } catch (DateTimeException wrong) {
            return problem("is no date", "write it as 2026-11-30");
        }
    }

    <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return find(name).flatMap(v -> v.constant(type));
    }

    /** Its own value as a word of {@code type}, in any case and with underscores or hyphens. */
    <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        String word = text().toUpperCase(Locale.ROOT).replace('-', '_');
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst();
        return found.isPresent()
                ? found
                : problem("is not known", "use one of " + Arrays.toString(type.getEnumConstants()));
    }

    /** What {@code build} makes of this part; a value that the domain refuses is a problem. */
    <T> Optional<T> build(Function<JsonView, Optional<T>> build) {
        try {
            return build.apply(this);
        } catch (IllegalArgumentException refused) {
            problems.add(file, 0, path + ": " + refused.getMessage(), "check the values");
            return Optional.empty();
        }
    }

    /** Notes that the member {@code name} is missing. */
    <T> Optional<T> missing(String name, String hint) {
        problems.add(file, 0, path + " has no " + name, hint);
        return Optional.empty();
    }

    private <T> Optional<T> problem(String what, String hint) {
        problems.add(file, 0, path + " " + what + ": " + shortened(node.toString()), hint);
        return Optional.empty();
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "...";
    }

    private JsonView view(String name, JsonNode value) {
        return new JsonView(file, path.isEmpty() ? name : path + "." + name, value, problems);
    }

    private static String bare(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
