package org.groundwork.core.run.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a plan gives to kinds of runs and explains in a legend of its own: <em>Key: X cross, W weights</em>, or
 * <em>blue = soft, red = sharp</em>.
 */
final class PlanLegend {

    private static final Pattern LETTERS_OF_KEY =
            Pattern.compile("^(?:key|legend|abbreviations|codes?|glossary)\\b ?[:=-]");
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("easy", "easy"),
            Map.entry("soft", "easy"),
            Map.entry("gentle", "easy"),
            Map.entry("slow", "easy"),
            Map.entry("recovery", "recovery"),
            Map.entry("long", "long run"),
            Map.entry("firm", "threshold"),
            Map.entry("tempo", "threshold"),
            Map.entry("threshold", "threshold"),
            Map.entry("comfortably hard", "threshold"),
            Map.entry("hard", "intervals"),
            Map.entry("sharp", "intervals"),
            Map.entry("fast", "intervals"),
            Map.entry("intervals", "intervals"),
            Map.entry("hills", "hills"),
            Map.entry("cross", "cross training"),
            Map.entry("cross training", "cross training"),
            Map.entry("weights", "weights"),
            Map.entry("strength", "strength"),
            Map.entry("gym", "gym"),
            Map.entry("off", "rest"),
            Map.entry("rest", "rest"),
            Map.entry("race", "race"));
    private static final String MEANING = String.join(
            "|", MEANINGS.keySet().stream().sorted(Comparator.reverseOrder()).toList());
    private static final Pattern EQUATION = Pattern.compile("\\b([a-z0-9]+) ?= ?(" + MEANING + ")\\b");
    private static final Pattern LETTER = Pattern.compile("\\b([a-z0-9]{1,2}) ?[=:-]? ?(" + MEANING + ")\\b");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final int LEAST_NAMES = 2;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> letters = new HashMap<>();

    private PlanLegend() {}

    /** Learns from all {@code texts} of a plan, each in one spelling. */
    static PlanLegend of(Collection<String> texts) {
        PlanLegend legend = new PlanLegend();
        texts.forEach(legend::learn);
        return legend;
    }

    /** {@code text} with what the legend explains in its place. */
    String spellOut(String text) {
        if (words.isEmpty() && letters.isEmpty()) {
            return text;
        }
        Matcher first = WORD.matcher(text);
        boolean letterAlone = first.lookingAt()
                && letters.containsKey(first.group())
                && (first.end() == text.length() || text.startsWith(" (", first.end()));
        if (letterAlone) {
            return letters.get(first.group()) + text.substring(first.end());
        }
        return isLegend(text)
                ? text
                : WORD.matcher(text).replaceAll(word -> words.getOrDefault(word.group(), word.group()));
    }

    private void learn(String text) {
        if (text.indexOf('=') >= 0 && isLegend(text)) {
            EQUATION.matcher(text).results().forEach(pair -> put(pair, words));
        }
        if (LETTERS_OF_KEY.matcher(text).find()) {
            LETTER.matcher(text).results().forEach(pair -> put(pair, letters));
        }
    }

    private static boolean isLegend(String text) {
        return EQUATION.matcher(text).results().count() >= LEAST_NAMES;
    }

    private static void put(MatchResult pair, Map<String, String> into) {
        into.put(pair.group(1), MEANINGS.get(pair.group(2)));
    }
}
