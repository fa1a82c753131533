package org.groundwork.core.run.reading;

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
        int points = DOUBTS.stream()
                .filter(doubt -> doubt.isAbout(evidence))
                .mapToInt(Doubt::points)
                .sum();
        return points == 0 ? reading : reading.lessSure(points);
    }
}
