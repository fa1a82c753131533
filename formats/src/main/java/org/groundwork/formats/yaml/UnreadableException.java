package org.groundwork.formats.yaml;

/** Ends the parsing of a document that a person has to put right before more can be said about it. */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final String hint;

    UnreadableException(int line, String message, String hint) {
        super(message);
        this.line = line;
        this.hint = hint;
    }

    int line() {
        return line;
    }

    String hint() {
        return hint;
    }
}
