package org.groundwork.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.groundwork.formats.living.JournalReader;
import org.groundwork.formats.living.JournalReading;
import org.groundwork.formats.living.JournalWriter;

/** Journals of living plans: what is understood says the same once it is written and read again. */
public final class JournalTarget {

    private JournalTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> requireKept(JournalReader.read("journal", content)));
    }

    private static void requireKept(JournalReading reading) {
        if (!reading.problems().isEmpty()) {
            return;
        }
        byte[] written = reading.events().stream()
                .map(JournalWriter::line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        if (!JournalReader.read("journal", written).events().equals(reading.events())) {
            throw new IllegalStateException("what was written is read as something else");
        }
    }
}
