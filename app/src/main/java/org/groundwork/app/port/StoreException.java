package org.groundwork.app.port;

/** What was asked of the store was not done, for a reason that lies outside the program. Nothing was written. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is the matter, in words without any data of an athlete. */
    public enum Trouble {
        FULL("the disk of the database is full", "make room; nothing else has to be done"),
        READ_ONLY("the database can't be written", "check that its disk and its file may be written"),
        FORBIDDEN("the database doesn't let its user do that", "let the user of its address make and change tables"),
        GONE("the database can't be reached", "check that it runs, its address, and the disk it lies on"),
        BUSY("the database is busy with other work", "try again in a moment"),
        DAMAGED("the database is damaged", "stop the server, keep a copy of the file, and restore a backup");

        private final String words;
        private final String hint;

        Trouble(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }

        /** What is wrong, as half a sentence. */
        public String words() {
            return words;
        }

        /** What a person may do about it. */
        public String hint() {
            return hint;
        }
    }

    private final Trouble trouble;

    public StoreException(Trouble trouble, Throwable cause) {
        super(trouble.words(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
