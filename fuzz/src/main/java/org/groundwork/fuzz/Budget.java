package org.groundwork.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import org.groundwork.core.input.InvalidInputException;

/** What a reader may take: two seconds of a processor, once its classes are loaded. */
final class Budget {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final int FREE_CALLS = 500;

    private static int calls;

    private Budget() {}

    /** Runs {@code reading}, which answers or refuses with reasons. */
    static void hold(Runnable reading) {
        long start = CLOCK.getCurrentThreadCpuTime();
        try {
            reading.run();
        } catch (InvalidInputException refused) {
            requireReasons(refused);
        }
        long taken = CLOCK.getCurrentThreadCpuTime() - start;
        if (++calls > FREE_CALLS && taken > MOST_NANOS) {
            throw new IllegalStateException("took " + TimeUnit.NANOSECONDS.toMillis(taken) + " ms");
        }
    }

    private static void requireReasons(InvalidInputException refused) {
        if (refused.problems().stream().anyMatch(problem -> problem.message().isBlank())) {
            throw new IllegalStateException("a refusal without a reason", refused);
        }
    }
}
