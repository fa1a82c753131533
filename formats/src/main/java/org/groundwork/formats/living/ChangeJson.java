package org.groundwork.formats.living;

import java.util.List;
import java.util.function.Supplier;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.log.LogEntry;
import org.groundwork.core.run.PlannedRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Changes, entries of the log and runs in the journal's words, with the units and constants of a plan's JSON. */
public final class ChangeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChangeJson() {}

    /**
     * The change that {@code node} tells of.
     *
     * @param place what problems call it
     * @throws InvalidInputException where it tells of none
     */
    public static Change read(String place, JsonNode node) {
        return reading(place, () -> {
            JsonFields fields = new JsonFields(node, Wording.PLAN);
            String kind = fields.text("event");
            if (!ChangeParser.kinds().contains(kind)) {
                throw new WrongLineException(
                        "'" + kind + "' is no kind of change", NearestWord.hint(kind, ChangeParser.kinds()));
            }
            Change change = ChangeParser.read(kind, fields);
            fields.refuseOthers();
            return change;
        });
    }

    /**
     * The runs in the list {@code node}, each as a plan's JSON has them.
     *
     * @param place what problems call it
     * @throws InvalidInputException where it is no such list
     */
    public static List<PlannedRun> runs(String place, JsonNode node) {
        return reading(place, () -> new JsonFields(
                        JsonNodeFactory.instance.objectNode().set("runs", node), Wording.PLAN)
                .objects("runs", RunJson::read));
    }

    private static <T> T reading(String place, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (WrongLineException wrong) {
            throw problem(place, wrong.getMessage(), wrong.hint());
        } catch (IllegalArgumentException refused) {
            throw problem(place, refused.getMessage(), "put the value right");
        }
    }

    private static InvalidInputException problem(String place, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(place, 0, message, hint)));
    }

    /** A list of {@code entries} without any line break. */
    public static String entries(List<LogEntry> entries) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        entries.forEach(entry -> entry.tell(new EntryWriter(list.addObject(), Wording.PLAN)));
        return MAPPER.writeValueAsString(list);
    }
}
