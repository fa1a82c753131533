package org.groundwork.formats.log;

/**
 * A row of a log that gave no set.
 *
 * @param line its line, from 1
 * @param reason why
 */
public record SkippedRow(int line, Reason reason) {

    /** Why a row gives no set. */
    public enum Reason {
        REST_TIMER("a rest timer"),
        NOTE("a note"),
        NO_AMOUNT("neither reps nor seconds"),
        DUPLICATE("the same row a second time"),
        BAD_DATE("a date that can't be read"),
        BAD_NUMBER("a number that can't be read"),
        NO_EXERCISE("no exercise"),
        IMPOSSIBLE("more than anyone lifts or counts");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as people read it. */
        public String words() {
            return words;
        }
    }
}
