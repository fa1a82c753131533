package org.groundwork.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundwork.core.log.CheckIn;
import org.groundwork.formats.checkin.CheckInText;

/** Words of a check-in: answers that are understood say the same once they are written and read again. */
public final class CheckInTarget {

    private CheckInTarget() {}

    /** Called by the fuzzer with any bytes; whatever it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] content) {
        Budget.hold(() -> {
            CheckIn answers = answers(new String(content, StandardCharsets.UTF_8));
            if (!answers(CheckInText.write(answers)).equals(answers)) {
                throw new IllegalStateException("what was written is read as something else");
            }
        });
    }

    private static CheckIn answers(String words) {
        return CheckInText.read("check-in", List.of(words.split("\\s+")));
    }
}
