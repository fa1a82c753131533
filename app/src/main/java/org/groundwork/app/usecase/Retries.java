package org.groundwork.app.usecase;

import java.util.function.Supplier;
import org.groundwork.app.port.StaleJournalException;

/** Makes a call on a plan again where another server wrote between its reading and its writing. */
public final class Retries {

    private static final int TRIES = 5;

    private Retries() {}

    /**
     * What {@code call} answers, the first time that nobody came between.
     *
     * @param call reads the plan anew each time, and has written nothing where it throws
     * @throws StaleJournalException where others came between five times
     */
    public static <T> T whileStale(Supplier<T> call) {
        return whileStale(call, TRIES);
    }

    private static <T> T whileStale(Supplier<T> call, int tries) {
        try {
            return call.get();
        } catch (StaleJournalException another) {
            if (tries == 1) {
                throw another;
            }
            return whileStale(call, tries - 1);
        }
    }
}
