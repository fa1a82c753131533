package org.groundwork.formats.living;

/** Ends the reading of one line of a journal. */
final class WrongLineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    WrongLineException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
