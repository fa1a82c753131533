package org.groundwork.formats.review;

import java.util.Map;
import org.groundwork.core.review.CheckResult;
import org.groundwork.core.review.ReviewReport;
import org.groundwork.core.review.check.Finding;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reviews as JSON: for each file its findings and what could not be checked. */
public final class ReviewJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReviewJson() {}

    /** A document of {@code reports} by file, in their order; ends with a line break. */
    public static String of(Map<String, ReviewReport> reports) {
        ObjectNode root = MAPPER.createObjectNode();
        ArrayNode files = root.putArray("files");
        reports.forEach((file, report) -> {
            ObjectNode entry = files.addObject();
            entry.put("file", file);
            ArrayNode findings = entry.putArray("findings");
            report.broken().forEach(r -> r.outcome().findings().forEach(f -> finding(findings.addObject(), r, f)));
            ArrayNode notChecked = entry.putArray("notChecked");
            report.notChecked().forEach(r -> notChecked(notChecked.addObject(), r));
        });
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void finding(ObjectNode node, CheckResult result, Finding finding) {
        node.put("rule", finding.rule());
        node.put("check", result.check());
        node.put("date", finding.date().map(Object::toString).orElse(null));
        node.put("session", finding.session().orElse(null));
        node.put("text", finding.text());
        node.put("reason", result.reason());
    }

    private static void notChecked(ObjectNode node, CheckResult result) {
        ArrayNode rules = node.putArray("rules");
        result.rules().forEach(rules::add);
        node.put("check", result.check());
        node.put("why", result.outcome().notChecked().orElseThrow());
    }
}
