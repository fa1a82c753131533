package org.groundwork.core.methodology;

/** How well a number is known. */
public enum Grade {
    /** The article's own word, the methodology's base. */
    ARTICLE,
    /** An abstract or text was read. */
    A,
    /** A secondary transcription was read. */
    S,
    /** From memory. */
    M,
    /** Our own default, no trial behind it. */
    D
}
