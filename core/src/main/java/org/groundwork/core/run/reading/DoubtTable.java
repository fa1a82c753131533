package org.groundwork.core.run.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every reason to doubt a reading. */
final class DoubtTable {

    static final List<Doubt> DOUBTS = Stream.of(EnduranceDoubts.ALL, FasterDoubts.ALL, OtherDoubts.ALL, ProseDoubts.ALL)
            .flatMap(List::stream)
            .toList();

    private DoubtTable() {}

    /** {@code reading}, less sure by all that speaks against it. */
    static Reading weigh(Reading reading, Evidence evidence) {
        int points = against(evidence).mapToInt(Doubt::points).sum();
        return points == 0 ? reading : reading.lessSure(points);
    }

    /** What speaks against {@code reading}, the weightiest first; a weak cue of its own comes before all of it. */
    static List<String> reasons(Reading reading, Evidence evidence) {
        Stream<String> weak = reading.isDoubtful() ? Stream.of("little to go by: " + reading.reason()) : Stream.of();
        Stream<String> others = against(evidence)
                .sorted(Comparator.comparing(doubt -> -doubt.points()))
                .map(Doubt::reason);
        return Stream.concat(weak, others).toList();
    }

    private static Stream<Doubt> against(Evidence evidence) {
        return DOUBTS.stream().filter(doubt -> doubt.isAbout(evidence));
    }
}
