package org.groundwork.formats.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.quantity.Load;
import org.groundwork.core.quantity.Range;
import tools.jackson.core.JsonGenerator;

/** Writes the members of JSON objects in the units and shapes of the plan's contract. */
public final class JsonOut {

    private final JsonGenerator json;

    public JsonOut(JsonGenerator json) {
        this.json = json;
    }

    /** An object that is no member: the document, or an element of a list. */
    public void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    public void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    /** A list with one object for each of {@code elements}. */
    public <T> void objects(String name, Collection<T> elements, Consumer<T> members) {
        list(name, elements, element -> object(() -> members.accept(element)));
    }

    public void words(String name, Collection<String> words) {
        list(name, words, json::writeString);
    }

    /** The names of enum constants, in the enum's order. */
    public <E extends Enum<E>> void constants(String name, Collection<E> constants) {
        list(name, constants.stream().sorted().toList(), constant -> json.writeString(constant.name()));
    }

    public void loads(String name, List<Load> loads) {
        list(name, loads, load -> json.writeNumber(kilograms(load)));
    }

    public void numbers(String name, List<Integer> numbers) {
        list(name, numbers, json::writeNumber);
    }

    /** A list of lists of numbers. */
    public void lists(String name, List<List<Integer>> lists) {
        list(name, lists, numbers -> {
            json.writeStartArray();
            numbers.forEach(json::writeNumber);
            json.writeEndArray();
        });
    }

    private <T> void list(String name, Collection<T> elements, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        elements.forEach(write);
        json.writeEndArray();
    }

    /** The value's own words: a date, an ISO week, the name of an enum constant. */
    public void text(String name, Object value) {
        json.writeStringProperty(name, value.toString());
    }

    public void text(String name, Optional<?> value) {
        value.ifPresentOrElse(v -> text(name, v), () -> json.writeNullProperty(name));
    }

    public void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    public void number(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    public void number(String name, BigDecimal value) {
        json.writeNumberProperty(name, value);
    }

    public void number(String name, OptionalInt value) {
        value.ifPresentOrElse(v -> number(name, v), () -> json.writeNullProperty(name));
    }

    /** {@code unscaled} / 10^{@code decimals}, with exactly that many decimals. */
    public void decimal(String name, long unscaled, int decimals) {
        json.writeNumberProperty(name, BigDecimal.valueOf(unscaled, decimals));
    }

    public void range(String name, Range range) {
        list(name, List.of(range.min(), range.max()), json::writeNumber);
    }

    public void kilograms(String name, Optional<Load> load) {
        load.ifPresentOrElse(l -> json.writeNumberProperty(name, kilograms(l)), () -> json.writeNullProperty(name));
    }

    public void kilogramRange(String name, Load least, Load most) {
        loads(name, List.of(least, most));
    }

    public void kilometres(String name, Optional<Distance> distance) {
        distance.ifPresentOrElse(
                d -> json.writeNumberProperty(name, thousandths(d.metres())), () -> json.writeNullProperty(name));
    }

    /** A value that is written already. */
    public void document(String name, String document) {
        json.writeName(name);
        json.writeRawValue(document);
    }

    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    private static BigDecimal kilograms(Load load) {
        return thousandths(load.grams());
    }

    /** A thousandth of {@code value}, with one decimal at least and none that is needless: 70.0, 1.25. */
    private static BigDecimal thousandths(int value) {
        BigDecimal exact = BigDecimal.valueOf(value, 3).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }
}
