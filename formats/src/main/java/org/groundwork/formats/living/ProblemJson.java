package org.groundwork.formats.living;

import java.util.ArrayList;
import java.util.List;
import org.groundwork.core.input.InputProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Problems as a list of JSON, as answers of the server and what is kept of them have it. */
public final class ProblemJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ProblemJson() {}

    /** {@code problems} as a list of objects {@code where}, {@code line}, {@code message}, {@code hint}. */
    public static ArrayNode node(List<InputProblem> problems) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        problems.forEach(problem -> list.addObject()
                .put("where", problem.file())
                .put("line", problem.line())
                .put("message", problem.message())
                .put("hint", problem.hint()));
        return list;
    }

    /** {@link #node} on one line. */
    public static String write(List<InputProblem> problems) {
        return MAPPER.writeValueAsString(node(problems));
    }

    /** What {@link #write} wrote. */
    public static List<InputProblem> read(String text) {
        List<InputProblem> problems = new ArrayList<>();
        for (JsonNode problem : MAPPER.readTree(text)) {
            problems.add(new InputProblem(
                    problem.get("where").stringValue(),
                    problem.get("line").intValue(),
                    problem.get("message").stringValue(),
                    problem.get("hint").stringValue()));
        }
        return problems;
    }
}
