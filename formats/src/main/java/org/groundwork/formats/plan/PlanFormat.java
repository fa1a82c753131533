package org.groundwork.formats.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The formats a plan can be had in. All are UTF-8. */
public enum PlanFormat {
    TEXT("text/plain", PlanTextWriter::new),
    JSON("application/json", PlanJsonWriter::readable),
    ICS("text/calendar", PlanIcsWriter::new),
    HTML("text/html", PlanHtmlWriter::new),
    CSV("text/csv", PlanCsvWriter::new);

    private final String mediaType;
    private final Supplier<PlanWriter> writer;

    PlanFormat(String mediaType, Supplier<PlanWriter> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** The word for it on the command line: {@code json}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of that word, in lower case. */
    public static Optional<PlanFormat> find(String word) {
        return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
    }

    /** The media type, without a character set. */
    public String mediaType() {
        return mediaType;
    }

    public PlanWriter writer() {
        return writer.get();
    }
}
