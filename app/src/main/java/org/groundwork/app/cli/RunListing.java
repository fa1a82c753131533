package org.groundwork.app.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.groundwork.core.quantity.Distance;
import org.groundwork.core.run.PlannedRun;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ways in which a list of classified runs is written. */
enum RunListing {
    TEXT {
        @Override
        void write(List<PlannedRun> runs, PrintWriter out) {
            for (PlannedRun run : runs) {
                out.printf(
                        Locale.ROOT,
                        "%s %s  %-12s %3d %%%s %8s %8s  %s%n",
                        run.at().date(),
                        run.at().slot(),
                        run.type(),
                        run.confidencePercent(),
                        run.doubtful() ? " ?" : "  ",
                        minutesText(run),
                        kmText(run),
                        oneLine(run.title()));
            }
            long doubtful = runs.stream().filter(PlannedRun::doubtful).count();
            out.printf(Locale.ROOT, "%d entries, %d doubtful (marked ?)%n", runs.size(), doubtful);
        }
    },
    JSON {
        @Override
        void write(List<PlannedRun> runs, PrintWriter out) {
            ObjectNode root = MAPPER.createObjectNode();
            ArrayNode list = root.putArray("runs");
            runs.forEach(run -> list.add(node(run)));
            out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        }
    },
    TSV {
        @Override
        void write(List<PlannedRun> runs, PrintWriter out) {
            out.print("date\tslot\ttype\tconfidence\tdoubtful\tminutes\tkm\ttitle\tsource\n");
            for (PlannedRun run : runs) {
                out.print(String.join(
                                "\t",
                                run.at().date().toString(),
                                run.at().slot().name(),
                                run.type().name(),
                                confidence(run).toPlainString(),
                                Boolean.toString(run.doubtful()),
                                minutes(run),
                                km(run),
                                oneLine(run.title()),
                                oneLine(run.source()))
                        + "\n");
            }
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Writes {@code runs} in their order; every line ends in a line feed. */
    abstract void write(List<PlannedRun> runs, PrintWriter out);

    private static ObjectNode node(PlannedRun run) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("date", run.at().date().toString());
        node.put("slot", run.at().slot().name());
        node.put("type", run.type().name());
        node.put("confidence", confidence(run));
        node.put("doubtful", run.doubtful());
        run.minutes().ifPresentOrElse(minutes -> node.put("minutes", minutes), () -> node.putNull("minutes"));
        run.distance().ifPresentOrElse(distance -> node.put("km", kilometres(distance)), () -> node.putNull("km"));
        node.put("title", run.title());
        node.put("source", run.source());
        return node;
    }

    private static BigDecimal confidence(PlannedRun run) {
        return BigDecimal.valueOf(run.confidencePercent(), 2);
    }

    private static BigDecimal kilometres(Distance distance) {
        return BigDecimal.valueOf(distance.metres(), 3).setScale(1, RoundingMode.HALF_UP);
    }

    private static String minutes(PlannedRun run) {
        return run.minutes().isPresent() ? Integer.toString(run.minutes().getAsInt()) : "";
    }

    private static String km(PlannedRun run) {
        return run.distance()
                .map(distance -> kilometres(distance).toPlainString())
                .orElse("");
    }

    private static String minutesText(PlannedRun run) {
        return run.minutes().isPresent() ? minutes(run) + " min" : "";
    }

    private static String kmText(PlannedRun run) {
        return run.distance().isPresent() ? km(run) + " km" : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
