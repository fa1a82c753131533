package org.groundwork.core.run.reading;

/** What an entry's title and details say together: the more a title says, the less the sentences below it count. */
final class EntryWords {

    private EntryWords() {}

    /**
     * Reads an entry.
     *
     * @param title in one spelling
     * @param details in one spelling, may be empty
     */
    static WordReading read(String title, String details) {
        WordReading heading = WordReading.of(Prose.withoutWordsOnRest(title));
        String instructions = details.isEmpty() || speaksForItself(heading) ? "" : Prose.instructions(details);
        if (instructions.isEmpty()) {
            return heading;
        }
        return namesKind(heading)
                ? heading.withEffortsOf(WordReading.of(instructions))
                : WordReading.of(title + " ; " + instructions);
    }

    private static boolean speaksForItself(WordReading title) {
        return title.hasAny(
                Signal.NOTE,
                Signal.REST,
                Signal.RECOVERY,
                Signal.EASY,
                Signal.EASY_RUN,
                Signal.WALK_RUN,
                Signal.CROSS,
                Signal.STRENGTH,
                Signal.RACE,
                Signal.LOOSENING,
                Signal.ERRAND);
    }

    private static boolean namesKind(WordReading title) {
        return title.hasAny(
                Signal.LONG,
                Signal.MEDIUM_LONG,
                Signal.SIMULATION,
                Signal.THRESHOLD,
                Signal.INTERVALS,
                Signal.HILLS,
                Signal.RACE_PACE,
                Signal.AEROBIC,
                Signal.ENDURANCE,
                Signal.PROGRESSION,
                Signal.STRIDES,
                Signal.RACE_NAME);
    }
}
