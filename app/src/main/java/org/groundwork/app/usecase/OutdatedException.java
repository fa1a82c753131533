package org.groundwork.app.usecase;

/** A call was meant for a state of a plan that is not its present one. Nothing was written. */
public final class OutdatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param expected how many events the caller knows of
     * @param found how many there are
     */
    public OutdatedException(int expected, int found) {
        super("state " + found + " instead of " + expected);
    }
}
