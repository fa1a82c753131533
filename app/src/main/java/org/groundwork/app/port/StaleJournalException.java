package org.groundwork.app.port;

/** Another server wrote to a journal after it was read here. Nothing was written; the call can be made again. */
public final class StaleJournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param journal its name
     * @param read how many events were there when it was read
     * @param found how many are there now
     */
    public StaleJournalException(String journal, int read, int found) {
        super(journal + ": " + found + " events are there instead of " + read);
    }
}
