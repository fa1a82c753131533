package org.groundwork.core.adapt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.groundwork.core.adapt.progress.FormProposal;
import org.groundwork.core.adapt.progress.Lifts;
import org.groundwork.core.adapt.progress.ProgressReason;
import org.groundwork.core.adapt.progress.WorkingMax;
import org.groundwork.core.exercise.Pattern;

/**
 * What the log has taught up to some day.
 *
 * @param lifts the working max of each lift
 * @param forms the harder or easier forms of exercises without kilograms that are due, by the exercise done so far
 * @param mastered the base patterns whose technique is mastered, as far as the log can tell
 */
record Learned(Lifts lifts, Map<String, FormProposal> forms, Set<Pattern> mastered) {

    Learned {
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
        mastered = Set.copyOf(mastered);
    }

    /**
     * What has changed since {@code before}, as sentences with their rules.
     *
     * @param names of exercises by id
     */
    List<String> newsSince(Learned before, UnaryOperator<String> names) {
        return sentencesSince(before, names, (was, is) -> !was.load().equals(is.load()));
    }

    /** The same, and of each lift that was trained since and stays where it is, why. */
    List<String> reasonsSince(Learned before, UnaryOperator<String> names) {
        return sentencesSince(before, names, (was, is) -> !was.equals(is));
    }

    private List<String> sentencesSince(
            Learned before, UnaryOperator<String> names, BiPredicate<WorkingMax, WorkingMax> tells) {
        List<String> news = new ArrayList<>();
        lifts.workingMaxes().forEach((id, max) -> {
            WorkingMax was = before.lifts.workingMaxes().get(id);
            if (was == null || tells.test(was, max)) {
                news.add(sentence(max.reason()));
            }
        });
        forms.forEach((id, form) -> {
            if (!form.equals(before.forms.get(id))) {
                news.add(form.reason().text() + "; from now on: " + names.apply(form.to()) + " ("
                        + form.reason().rule() + ").");
            }
        });
        Set<Pattern> more = EnumSet.noneOf(Pattern.class);
        mastered.stream().filter(p -> !before.mastered.contains(p)).forEach(more::add);
        more.forEach(pattern -> news.add("The technique of the pattern " + pattern + " is mastered (E-blocks)."));
        return news;
    }

    private static String sentence(ProgressReason reason) {
        return reason.text() + " (" + reason.rule() + ").";
    }
}
