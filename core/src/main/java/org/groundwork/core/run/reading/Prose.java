package org.groundwork.core.run.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sentences that go with a title; only those that say what to do on that day are of use. */
final class Prose {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+| ; |;\\s");
    private static final Pattern OTHER_DAY = Pattern.compile("\\b(?:tomorrow|yesterday|tonight|weekends?|"
            + "(?:sun|mon|tues?|wed(?:nes)?|thurs?|fri|satur)day|(?:last|next|this|the|each|every|per|of|a|light|down|recovery|busy) week|week \\d+|"
            + "(?:later|so far|by now|till now|until now|instead of|usual|stands in|replaces|plans|normally|in our language|predicts?|multiply)|"
            + "(?:if|when|unless|once) (?:it|you|your|the)|practi[sc]e (?:for|race)|get(?:ting)? ready|the race)\\b");
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:is|are|was|does|do|be|it'?s) not\\b|\\b(?:isn't|aren't|don't|nobody|never|hands off)\\b|^(?:not?|never)\\b|\\bno (?:speed|need|intervals|tempo|hard)");

    private static final Pattern REST_ALONE =
            Pattern.compile("^(?:" + EasyCues.REST_DAY + ")(?:[.!;](?! ?or\\b)|,? and \\w+day likewise)");

    private Prose() {}

    /** The rest day that {@code text} opens with, which nothing that follows undoes; else {@code text} itself. */
    static String withoutWordsOnRest(String text) {
        Matcher rest = REST_ALONE.matcher(text);
        return rest.find() ? rest.group() : text;
    }

    /** The sentences of {@code details}, in one spelling, that speak of the run itself. */
    static String instructions(String details) {
        return END.splitAsStream(withoutWordsOnRest(details))
                .filter(sentence -> !OTHER_DAY.matcher(sentence).find())
                .filter(sentence -> !DENIAL.matcher(sentence).find())
                .collect(Collectors.joining(" ; "));
    }
}
