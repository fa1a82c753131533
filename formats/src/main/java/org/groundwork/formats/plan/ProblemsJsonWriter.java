package org.groundwork.formats.plan;

import java.io.StringWriter;
import java.util.List;
import org.groundwork.core.input.InputProblem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what stands in the place of a plan where one line of many can't be planned. */
public final class ProblemsJsonWriter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ProblemsJsonWriter() {}

    /**
     * An object with {@code line} and {@code problems}, without any line break.
     *
     * @param line the line's number, from 1
     * @param problems what a person has to put right in it
     */
    public static String oneLine(int line, List<InputProblem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JsonOut json = new JsonOut(generator);
            json.object(() -> {
                json.number("line", line);
                json.objects("problems", problems, problem -> members(json, problem));
            });
        }
        return text.toString();
    }

    private static void members(JsonOut json, InputProblem problem) {
        json.text("file", problem.file());
        json.number("line", problem.line());
        json.text("message", problem.message());
        json.text("hint", problem.hint());
    }
}
