package org.groundwork.core.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise of the catalogue.
 *
 * @param id its stable name, lower case with underscores
 * @param name what people read
 * @param pattern what it trains
 * @param need what has to be at hand
 * @param loading how it is loaded
 * @param level the level it needs: 1 novice, 2 intermediate, 3 advanced
 * @param difficulty how much it asks for within its pattern, {@value #EASIEST} to {@value #HARDEST}; it falls along
 *     {@code regress} and rises along {@code progress}
 * @param perSide whether sides are worked one after the other, so that reps or seconds are for each side
 * @param compound whether it moves more than one joint under load
 * @param plyometric how hard it lands
 * @param held whether a set is a time held and not a number of reps
 * @param kneeStress whether it is left out while a knee hurts: deep lunges, step-downs, single-leg squats, hard jumps
 * @param coachOnly whether it needs a coach's yes: Olympic lifts and depth jumps
 * @param staple whether it is one of the usual choices of its pattern, taken before the less common ones
 * @param muscles what it is for, most first, at least one
 * @param cues two or three short instructions, each at most {@value #CUE_LENGTH} characters
 * @param running what it is for in running, one sentence
 * @param regress the easier neighbour's id
 * @param progress the harder neighbour's id
 * @param swaps ids of others of the same pattern that can stand in, best first
 */
public record Exercise(
        String id,
        String name,
        Pattern pattern,
        EquipmentNeed need,
        Loading loading,
        int level,
        int difficulty,
        boolean perSide,
        boolean compound,
        Plyometric plyometric,
        boolean held,
        boolean kneeStress,
        boolean coachOnly,
        boolean staple,
        List<Muscle> muscles,
        List<String> cues,
        String running,
        Optional<String> regress,
        Optional<String> progress,
        List<String> swaps) {

    /** The lowest difficulty. */
    public static final int EASIEST = 1;

    /** The highest difficulty. */
    public static final int HARDEST = 10;

    /** The most characters that a cue has. */
    public static final int CUE_LENGTH = 90;

    public Exercise {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(loading, "loading");
        Objects.requireNonNull(plyometric, "plyometric");
        if (!isId(id)) {
            throw new IllegalArgumentException("exercise id '" + id + "' is not lower case with underscores");
        }
        if (name.isBlank() || running.isBlank()) {
            throw new IllegalArgumentException(id + " lacks a name or what it is for in running");
        }
        requireWithin(id, "level", level, 1, 3);
        requireWithin(id, "difficulty", difficulty, EASIEST, HARDEST);
        requireWithin(id, "number of cues", cues.size(), 2, 3);
        for (String cue : cues) {
            requireWithin(id, "length of a cue", cue.length(), 1, CUE_LENGTH);
        }
        if (muscles.isEmpty()) {
            throw new IllegalArgumentException(id + " trains no muscle");
        }
        if (!loading.isMadeBy(need)) {
            throw new IllegalArgumentException(id + " is loaded by " + loading + " but does not always need one");
        }
        muscles = List.copyOf(muscles);
        cues = List.copyOf(cues);
        swaps = List.copyOf(swaps);
    }

    /** Whether {@code text} has the shape of an id: lower case letters, digits and underscores, a letter first. */
    public static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (i == 0 || c != '_' && !isDigit(c))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** Whether {@code owned} makes it possible. */
    public boolean isPossibleWith(Set<Equipment> owned) {
        return need.isMetBy(owned);
    }

    private static void requireWithin(String id, String what, int value, int low, int high) {
        if (value < low || value > high) {
            throw new IllegalArgumentException(id + " has " + what + " " + value + ", not " + low + " to " + high);
        }
    }
}
