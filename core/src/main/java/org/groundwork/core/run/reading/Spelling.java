package org.groundwork.core.run.reading;

/**
 * The words of an entry in one spelling.
 *
 * @param title may be empty
 * @param details what stands below the title and adds something to it, may be empty
 */
record Spelling(String title, String details) {

    static Spelling of(WrittenRun entry) {
        boolean adds = !entry.words().equals(entry.title());
        return new Spelling(
                PlainText.of(entry.title()), adds ? EffortScale.withoutRating(PlainText.of(entry.details())) : "");
    }

    Spelling with(PlanKeys keys) {
        return new Spelling(keys.spellOut(title), keys.spellOut(details));
    }

    String text() {
        return details.isEmpty() ? title : title + " ; " + details;
    }
}
