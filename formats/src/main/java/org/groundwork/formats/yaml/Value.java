package org.groundwork.formats.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;

/**
 * A value being read. Each question notes a problem with file and line where the answer is not what it should be, and
 * is then empty.
 */
public final class Value {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{1,12})?");
    private static final int LONGEST_NAME = 200;

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}");

    private final String name;
    private final Node node;
    private final InputProblems problems;

    Value(String name, Node node, InputProblems problems) {
        this.name = name;
        this.node = node;
        this.problems = problems;
    }

    /** What it is called in messages, such as {@code races[1].date}. */
    public String name() {
        return name;
    }

    /** The file's words for it, for messages. */
    public String describe() {
        return node.describe();
    }

    /** Its line, from 1. */
    public int line() {
        return node.place().line();
    }

    /** Notes a problem with this value. */
    public void problem(String message, String hint) {
        problems.add(node.place().file(), line(), message, hint);
    }

    public Optional<String> text() {
        return expected(node.text(), "a word or a number");
    }

    /** What somebody or something is called: at most {@value #LONGEST_NAME} characters, none of them of number 0. */
    public Optional<String> shownName() {
        Optional<String> text = text();
        if (text.filter(t -> t.length() > LONGEST_NAME).isPresent()) {
            problem(name + " has more than " + LONGEST_NAME + " characters", "write a shorter one");
            return Optional.empty();
        }
        if (text.filter(t -> t.indexOf('\0') >= 0).isPresent()) {
            problem(name + " holds the character of number 0", "leave it out");
            return Optional.empty();
        }
        return text;
    }

    public Optional<Boolean> flag() {
        return word(Map.of("true", true, "false", false, "yes", true, "no", false));
    }

    /** A whole number within {@code least} and {@code most}, both inclusive. */
    public Optional<Integer> whole(int least, int most) {
        return expected(node.text().filter(t -> WHOLE.matcher(t).matches()), "a whole number")
                .map(Integer::valueOf)
                .filter(n -> within(n, least, most));
    }

    /** A number within {@code least} and {@code most}, both inclusive. */
    public Optional<Double> decimal(double least, double most) {
        return expected(node.text().filter(t -> NUMBER.matcher(t).matches()), "a number")
                .map(Double::valueOf)
                .filter(n -> within(n, least, most));
    }

    private boolean within(double number, double least, double most) {
        if (number >= least && number <= most) {
            return true;
        }
        String bounds = plain(least) + " to " + plain(most);
        problem(name + " of " + node.text().orElse("") + " is not within " + bounds, "give a number from " + bounds);
        return false;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A day of the calendar, from 1900 to 2199. */
    public Optional<LocalDate> date() {
        Optional<LocalDate> date = expected(node.text(), "a date").flatMap(Value::parsedDate);
        if (date.isEmpty() && node.text().isPresent()) {
            problem(name + " " + describe() + " is not a date of the calendar", "write year-month-day, as 2027-04-18");
        }
        return date;
    }

    private static Optional<LocalDate> parsedDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(d -> d.getYear() >= 1900 && d.getYear() < 2200);
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The constant whose name in lower case this is. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type) {
        Optional<E> constant = EnumSet.allOf(type).stream()
                .filter(c -> node.text().filter(c.name()::equalsIgnoreCase).isPresent())
                .findFirst();
        return constant.isPresent() ? constant : word(words(type));
    }

    private static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        EnumSet.allOf(type).forEach(c -> words.put(c.name().toLowerCase(Locale.ROOT), c));
        return words;
    }

    /** What {@code reading} makes of each item of a list; items that it makes nothing of are left out. */
    public <T> List<T> each(Function<Value, Optional<T>> reading) {
        return list().orElse(List.of()).stream()
                .flatMap(v -> reading.apply(v).stream())
                .toList();
    }

    /** What one of {@code words} stands for, in upper or lower case. */
    public <T> Optional<T> word(Map<String, T> words) {
        Optional<String> text = text();
        Optional<T> meaning = text.map(t -> words.get(t.toLowerCase(Locale.ROOT)));
        if (text.isPresent() && meaning.isEmpty()) {
            problem(name + " " + describe() + " is not known", NearestWord.hint(text.get(), words.keySet()));
        }
        return meaning;
    }

    /** A text that is one of {@code known}, letter by letter. */
    public Optional<String> oneOf(Set<String> known) {
        Optional<String> text = text();
        if (text.isPresent() && !known.contains(text.get())) {
            problem(name + " " + describe() + " is not known", NearestWord.hint(text.get(), known));
            return Optional.empty();
        }
        return text;
    }

    /** The items of a list. */
    public Optional<List<Value>> list() {
        return expected(node.items(), "a list").map(this::values);
    }

    /** The items of a list, or this value alone where it is none. */
    public List<Value> listOrOne() {
        return node.items().map(this::values).orElse(List.of(this));
    }

    /** Whether it is a list without items. */
    public boolean isEmptyList() {
        return node.items().filter(List::isEmpty).isPresent();
    }

    private List<Value> values(List<Node> items) {
        List<Value> values = new ArrayList<>();
        for (Node item : items) {
            values.add(new Value(name + "[" + values.size() + "]", item, problems));
        }
        return values;
    }

    /** The keys and values of a mapping. */
    public Optional<Section> section() {
        return expected(node.mapping(), "keys with values").map(m -> new Section(sectionName(), m, problems));
    }

    private String sectionName() {
        return name.equals("the file") ? "" : name;
    }

    /**
     * This mapping, with what it lacks taken from {@code base}: whole entries, and single keys of mappings that both
     * have. Empty, with a problem noted, where either is no mapping.
     *
     * @param own keys that are never taken from {@code base}
     */
    public Optional<Value> laidOver(Value base, Set<String> own) {
        return expected(node.mapping(), "keys with values")
                .flatMap(upper -> base.expected(base.node.mapping(), "keys with values")
                        .map(lower -> new Value(name, upper.laidOver(lower, own), problems)));
    }

    private <T> Optional<T> expected(Optional<T> found, String what) {
        if (found.isEmpty()) {
            problem(name + " is " + describe() + ", not " + what, "give " + what);
        }
        return found;
    }
}
