package org.groundwork.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundwork.app.usecase.ClassifyRuns;
import org.groundwork.core.run.PlannedRun;
import org.groundwork.core.run.RunChange;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Classified runs for programs. */
final class RunListingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private RunListingJson() {}

    /** One object; {@code changes} is in it only where an earlier plan was given. */
    static String of(ClassifyRuns.Result result) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode runs = root.putArray("runs");
        result.runs().forEach(run -> runs.add(doubted(run, result.doubts().of(run))));
        ArrayNode warnings = root.putArray("warnings");
        result.warnings().forEach(warnings::add);
        result.changes().ifPresent(changes -> add(changes.list(), root.putArray("changes")));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void add(List<RunChange> changes, ArrayNode list) {
        for (RunChange change : changes) {
            ObjectNode node = list.addObject();
            node.put("kind", change.kind().name().toLowerCase(Locale.ROOT));
            node.put("text", change.sentence());
            put(node, "before", change.before());
            put(node, "after", change.after());
        }
    }

    private static void put(ObjectNode node, String key, Optional<PlannedRun> run) {
        run.ifPresentOrElse(some -> node.set(key, node(some)), () -> node.putNull(key));
    }

    private static ObjectNode doubted(PlannedRun run, List<String> doubts) {
        ObjectNode node = node(run);
        ArrayNode reasons = node.putArray("doubts");
        doubts.forEach(reasons::add);
        return node;
    }

    private static ObjectNode node(PlannedRun run) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("date", run.at().date().toString());
        node.put("slot", run.at().slot().name());
        node.put("type", run.type().name());
        node.put("confidence", RunCells.confidence(run));
        node.put("doubtful", run.doubtful());
        run.minutes().ifPresentOrElse(minutes -> node.put("minutes", minutes), () -> node.putNull("minutes"));
        run.distance()
                .ifPresentOrElse(distance -> node.put("km", RunCells.kilometres(distance)), () -> node.putNull("km"));
        node.put("title", run.title());
        node.put("source", run.source());
        return node;
    }
}
