package org.groundwork.formats.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.groundwork.core.plan.SeasonPlan;

/** Writes a season plan in one format. The same plan gives the same characters, always. Stateless and thread-safe. */
@FunctionalInterface
public interface PlanWriter {

    /**
     * Writes {@code plan} to the end. Leaves {@code out} open.
     *
     * @throws IOException where {@code out} fails
     */
    void write(SeasonPlan plan, Writer out) throws IOException;

    /** The whole of what {@link #write} writes. */
    default String toText(SeasonPlan plan) {
        StringWriter text = new StringWriter();
        try {
            write(plan, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can be written to", e);
        }
        return text.toString();
    }
}
