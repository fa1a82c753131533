package org.groundwork.core.review.finished;

/** A part of a finished plan that a file may or may not show. */
public enum Part {
    SEASON("first and last day"),
    RACES("races"),
    PHASES("phases"),
    BLOCKS("blocks"),
    RUNS("runs"),
    SLOTS("halves of the day"),
    KINDS("kinds of session"),
    EXERCISES("exercises"),
    SETS("sets"),
    MINUTES("minutes of sessions"),
    REASONS("reasons"),
    LEFT_OUT("sessions left out"),
    OBJECTIVE("cost of the whole"),
    ATHLETE("athlete");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** What it is called in a sentence. */
    public String words() {
        return words;
    }
}
