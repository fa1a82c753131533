package org.groundwork.formats.methodology;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.groundwork.core.methodology.AccessorySchemes;
import org.groundwork.core.methodology.Effort;
import org.groundwork.core.methodology.Intent;
import org.groundwork.core.methodology.SetScheme;
import org.groundwork.core.quantity.Range;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads how sets are done. */
final class SchemeReader {

    private static final Pattern STEP = Pattern.compile("([0-9]{1,2})@([0-9]{1,2})");
    private static final int MOST_SETS = 10;
    private static final int MOST_REPS = 30;
    private static final int MOST_RIR = 15;
    private static final int LONGEST_REST = 600;
    private static final int LONGEST_HOLD = 300;

    private SchemeReader() {}

    static Optional<SetScheme> scheme(Value value) {
        return value.section().flatMap(SchemeReader::scheme);
    }

    private static Optional<SetScheme> scheme(Section section) {
        Optional<Range> sets = section.need("sets", v -> Numbers.range(v, 1, MOST_SETS));
        Optional<Range> reps = section.need("reps", v -> Numbers.range(v, 1, MOST_REPS));
        Optional<Range> rir = section.need("rir", v -> Numbers.range(v, 0, MOST_RIR));
        Optional<List<Effort>> steps = section.need("steps", v -> Optional.of(v.each(SchemeReader::effort)));
        Optional<Range> rest = section.need("rest", v -> Numbers.range(v, 0, LONGEST_REST));
        Optional<Intent> intent = section.need("intent", v -> v.constant(Intent.class));
        return section.build(
                () -> new SetScheme(
                        sets.orElseThrow(),
                        reps.orElseThrow(),
                        rir.orElseThrow(),
                        steps.orElseThrow(),
                        rest.orElseThrow(),
                        intent.orElseThrow()),
                "keep every step within reps and rir, or widen those");
    }

    /** Reps at a reserve: {@code 5@3}. */
    static Optional<Effort> effort(Value value) {
        Optional<Matcher> parts = value.text().map(STEP::matcher).filter(Matcher::matches);
        Optional<Effort> effort = parts.map(m -> new int[] {number(m, 1), number(m, 2)})
                .filter(n -> n[0] >= 1 && n[0] <= MOST_REPS && n[1] <= MOST_RIR)
                .map(n -> new Effort(n[0], n[1]));
        if (effort.isEmpty()) {
            value.problem(
                    value.name() + " " + value.describe() + " is not reps@rir",
                    "write 5@3 for 5 reps with 3 in reserve; reps 1 to 30, reserve 0 to 15");
        }
        return effort;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    static Optional<AccessorySchemes> accessories(Section section) {
        Optional<SetScheme> accessory = section.need("accessory", SchemeReader::scheme);
        Optional<SetScheme> core = section.need("core", SchemeReader::scheme);
        Optional<Range> hold = section.need("hold-seconds", v -> Numbers.range(v, 1, LONGEST_HOLD));
        Optional<SetScheme> fast = section.need("fast", SchemeReader::scheme);
        Optional<SetScheme> olympic = section.need("olympic", SchemeReader::scheme);
        return section.build(
                () -> new AccessorySchemes(
                        accessory.orElseThrow(),
                        core.orElseThrow(),
                        hold.orElseThrow(),
                        fast.orElseThrow(),
                        olympic.orElseThrow()),
                "give accessory, core, hold-seconds, fast and olympic");
    }
}
