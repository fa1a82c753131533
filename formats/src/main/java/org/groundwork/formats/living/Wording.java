package org.groundwork.formats.living;

import java.math.BigDecimal;
import java.util.Locale;
import org.groundwork.core.quantity.Load;
import tools.jackson.databind.node.ObjectNode;

/** How changes and entries are put into words and numbers: the only way in which a journal and an answer differ. */
enum Wording {
    /** Grams, metres and percents as whole numbers, words in lower case with dashes: {@code warm-up}. */
    JOURNAL,

    /** The units and words of a plan's JSON: kilograms, kilometres, {@code WARM_UP}. */
    PLAN;

    private static final int DECIMALS_OF_THOUSANDTHS = 3;

    boolean isJournal() {
        return this == JOURNAL;
    }

    String word(Enum<?> constant) {
        return isJournal() ? journalWord(constant) : constant.name();
    }

    /** The word for {@code constant} in a journal. */
    static String journalWord(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void write(Load load, ObjectNode object) {
        if (isJournal()) {
            object.put("grams", load.grams());
        } else {
            object.put("loadKg", thousandths(load.grams()));
        }
    }

    private static BigDecimal thousandths(int value) {
        BigDecimal exact = BigDecimal.valueOf(value, DECIMALS_OF_THOUSANDTHS).stripTrailingZeros();
        return exact.scale() < 1 ? exact.setScale(1) : exact;
    }
}
