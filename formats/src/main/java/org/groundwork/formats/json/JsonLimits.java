package org.groundwork.formats.json;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a JSON document may hold at most. A name is never longer than {@value #NAME_CHARACTERS} characters.
 *
 * @param levels how deep its lists and objects stand in one another, 1 or more
 * @param digits of one number, 1 or more
 * @param tokens its brackets, names and values together, 1 or more
 */
public record JsonLimits(int levels, int digits, int tokens) {

    private static final int NAME_CHARACTERS = 50_000;

    /** A mapper that reads no document beyond these limits. */
    public JsonMapper.Builder mapper() {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(levels)
                .maxNumberLength(digits)
                .maxTokenCount(tokens)
                .maxNameLength(NAME_CHARACTERS)
                .build();
        return JsonMapper.builder(
                JsonFactory.builder().streamReadConstraints(constraints).build());
    }

    /** What is wrong with the document, going on from "is not JSON: " or the like. */
    public String words(JacksonException fault) {
        return fault instanceof StreamConstraintsException ? overLimits() : fault.getOriginalMessage();
    }

    private String overLimits() {
        return String.format(
                Locale.ROOT,
                "over one of the limits: %,d levels deep, %,d digits a number, %,d tokens (brackets, names and"
                        + " values), %,d characters a name",
                levels,
                digits,
                tokens,
                NAME_CHARACTERS);
    }

    /** The line where reading stopped; 0 where there is none. */
    public static int line(JacksonException fault) {
        return fault.getLocation() == null ? 0 : Math.max(0, fault.getLocation().getLineNr());
    }
}
