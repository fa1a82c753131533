package org.groundwork.app.web.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.List;

/**
 * How early guesses come to a password, as zxcvbn counts: it tries the passwords that leaked most often, words, names,
 * dates, rows of keys and repetitions, each with the usual disguises, and here the account's name and the program's too.
 */
final class Guesses {

    /** From here on it is one that even who has stolen a slow hash of it has to work for. */
    private static final double ENOUGH = 1e8;

    /** Looking takes longer than in proportion; a beginning of that length says enough. */
    private static final int LONGEST_LOOK = 64;

    private Guesses() {}

    /** Whether {@code password} is one of the first that somebody tries who knows {@code name}. */
    static boolean comeEarlyTo(String password, String name) {
        String look = password.substring(0, Math.min(password.length(), LONGEST_LOOK));
        return Words.ZXCVBN.measure(look, known(name)).getGuesses() < ENOUGH;
    }

    private static List<String> known(String name) {
        String unspaced = name.replaceAll("\\s", "");
        List<String> known = new ArrayList<>(List.of("groundwork", name, unspaced));
        known.addAll(List.of(name.strip().split("\\s+")));
        return known;
    }

    /** Read when a password is first chosen, so that a server where nobody does needs no memory for them. */
    private static final class Words {
        static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
