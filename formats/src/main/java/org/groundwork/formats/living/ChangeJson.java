package org.groundwork.formats.living;

import java.util.List;
import org.groundwork.core.adapt.Change;
import org.groundwork.core.input.InputProblem;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.input.NearestWord;
import tools.jackson.databind.JsonNode;

/** Changes in the journal's words. */
public final class ChangeJson {

    private ChangeJson() {}

    /**
     * The change that {@code node} tells of.
     *
     * @param place what problems call it
     * @throws InvalidInputException where it tells of none
     */
    public static Change read(String place, JsonNode node) {
        try {
            return change(new JsonFields(node));
        } catch (WrongLineException wrong) {
            throw problem(place, wrong.getMessage(), wrong.hint());
        } catch (IllegalArgumentException refused) {
            throw problem(place, refused.getMessage(), "put the value right");
        }
    }

    private static Change change(JsonFields fields) {
        String kind = fields.text("event");
        if (!ChangeParser.kinds().contains(kind)) {
            throw new WrongLineException(
                    "'" + kind + "' is no kind of change", NearestWord.hint(kind, ChangeParser.kinds()));
        }
        Change change = ChangeParser.read(kind, fields);
        fields.refuseOthers();
        return change;
    }

    private static InvalidInputException problem(String place, String message, String hint) {
        return new InvalidInputException(List.of(new InputProblem(place, 0, message, hint)));
    }
}
