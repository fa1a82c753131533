package org.groundwork.formats.runplan;

/** What the files of one import share, with how much there is of it. */
enum Share {
    /** Events of calendars. */
    EVENTS(5_000),
    /** Characters of their rules and lists of dates, a short line counting as more. */
    DATE_CHARACTERS(1_000_000),
    /** Rows of tables. */
    ROWS(5_000),
    /** Characters of week plans in JSON. */
    JSON_CHARACTERS(128 * 1024),
    /** Characters that a person typed. */
    TYPED_CHARACTERS(100_000),
    /** Characters of all entries' words: two pages for each day of four years. */
    WORD_CHARACTERS(3_000_000),
    /** Numbers in all entries' words, each of which is weighed as an amount: seven a day for eight years. */
    NUMBERS(20_000),
    /** Entries: a run a day for eight years. */
    ENTRIES(3_000);

    private final int most;

    Share(int most) {
        this.most = most;
    }

    /** How much of it there is, 1 or more. */
    int most() {
        return most;
    }
}
