package org.groundwork.formats.plan;

/** Ends the reading of an item of a JSON document. */
final class WrongValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String hint;

    WrongValueException(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    String hint() {
        return hint;
    }
}
