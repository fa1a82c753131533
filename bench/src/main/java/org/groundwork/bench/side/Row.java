package org.groundwork.bench.side;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What one tool made of one instance.
 *
 * @param cost by the model's own count; empty where nothing was found that may be held
 * @param bound what the tool proved, if it proves anything; below 0 where it knows less than that costs are not negative
 * @param micros how long it took; the median of many for a quick tool
 * @param peakKilobytes the most memory that its process ever held
 */
record Row(
        String instance, int weeks, Tool tool, OptionalLong cost, OptionalLong bound, long micros, long peakKilobytes) {

    private static final String NOTHING = "-";

    /** One line for {@link #parse}. */
    String toLine() {
        return String.join(
                "\t",
                "ROW",
                instance,
                Integer.toString(weeks),
                tool.name(),
                text(cost),
                text(bound),
                Long.toString(micros),
                Long.toString(peakKilobytes));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : NOTHING;
    }

    static Optional<Row> parse(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith("ROW\t"))
                .map(line -> line.split("\t"))
                .map(Row::of)
                .findFirst();
    }

    private static Row of(String[] words) {
        return new Row(
                words[1],
                Integer.parseInt(words[2]),
                Tool.valueOf(words[3]),
                number(words[4]),
                number(words[5]),
                Long.parseLong(words[6]),
                Long.parseLong(words[7]));
    }

    private static OptionalLong number(String word) {
        return word.equals(NOTHING) ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(word));
    }

    static final String TABLE_HEAD = """
            | instance | weeks | tool | cost | above the optimum | proved | time | memory |
            |---|---:|---|---:|---:|---|---:|---:|
            """;

    /** A line of the table; {@code optimum} is the least cost that was proved. */
    String toTableLine(OptionalLong optimum) {
        return Arrays.asList(
                        instance,
                        Integer.toString(weeks),
                        tool.title(),
                        text(cost),
                        above(optimum),
                        proof(),
                        time(),
                        peakKilobytes / 1024 + " MB")
                .stream()
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String above(OptionalLong optimum) {
        if (cost.isEmpty() || optimum.isEmpty()) {
            return NOTHING;
        }
        return percent(cost.getAsLong() - optimum.getAsLong(), optimum.getAsLong());
    }

    private String proof() {
        if (bound.isEmpty()) {
            return "no bound";
        }
        if (bound.equals(cost)) {
            return "yes";
        }
        long atLeast = Math.max(0, bound.getAsLong());
        return cost.isEmpty() ? NOTHING : "gap " + percent(cost.getAsLong() - atLeast, cost.getAsLong());
    }

    private static String percent(long part, long whole) {
        return part == 0 ? "0" : "%.2f %%".formatted(100.0 * part / whole);
    }

    private String time() {
        return micros < 1_000_000 ? "%.1f ms".formatted(micros / 1e3) : "%.1f s".formatted(micros / 1e6);
    }
}
