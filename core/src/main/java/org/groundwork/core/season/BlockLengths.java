package org.groundwork.core.season;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.groundwork.core.quantity.Range;

/** How a stretch of weeks is cut into blocks. */
final class BlockLengths {

    private static final Range WHOLE = new Range(4, 6);

    private BlockLengths() {}

    /**
     * The fewest near-equal blocks, longer ones first. Blocks have four to six weeks where the number allows it; seven
     * weeks give four and three, fewer than four one short block.
     *
     * @param weeks 1 or more
     */
    static List<Integer> split(int weeks) {
        int blocks = (weeks + WHOLE.max() - 1) / WHOLE.max();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            lengths.add(weeks / blocks + (i < weeks % blocks ? 1 : 0));
        }
        return lengths;
    }

    /** Blocks of full length for at least {@code weeks}, where nothing but the horizon ends them. */
    static List<Integer> fill(int weeks) {
        int blocks = (weeks + WHOLE.max() - 1) / WHOLE.max();
        return java.util.Collections.nCopies(blocks, WHOLE.max());
    }

    /**
     * Another length for a running block, so that what follows it can be a whole block or is nothing; the one nearest to
     * what was planned.
     *
     * @param weeks its length as planned
     * @param rest the weeks that are left after it
     * @param shortest the fewest weeks it may have
     */
    static Optional<Integer> refit(int weeks, int rest, int shortest) {
        return IntStream.rangeClosed(Math.max(WHOLE.min(), shortest), WHOLE.max())
                .filter(length -> weeks + rest - length == 0 || isWhole(weeks + rest - length))
                .boxed()
                .min(Comparator.comparing(length -> Math.abs(length - weeks)));
    }

    /** Whether a block of {@code weeks} is long enough to have a light last week. */
    static boolean isWhole(int weeks) {
        return weeks >= WHOLE.min();
    }
}
