package org.groundwork.formats.checkin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckIn.Soreness;

/**
 * A check-in as a line: {@code tiredness=6 quadriceps=5:easing achilles=3:worse form=squat,hinge alarm=bone-pain}. What
 * is not named is 0. After a muscle's level may stand {@code easing}, {@code worse} and {@code over72h}, after a joint's
 * or tendon's {@code worse}, for the morning after the last session.
 */
public final class CheckInText {

    private CheckInText() {}

    /**
     * The answers in {@code words}.
     *
     * @param place what the words are called in messages
     * @param words each {@code name=answer}
     * @throws InvalidInputException with everything that a person has to put right
     */
    public static CheckIn read(String place, List<String> words) {
        return new CheckInWordReader(place).read(words);
    }

    /** {@code answers} as {@link #read} takes them, the words parted by spaces; empty where nothing is to report. */
    public static String write(CheckIn answers) {
        List<String> words = new ArrayList<>();
        if (answers.tiredness() > 0) {
            words.add("tiredness=" + answers.tiredness());
        }
        answers.muscles().forEach(sore -> words.add(muscle(sore)));
        answers.joints().forEach(pain -> words.add(joint(pain)));
        list("form", answers.formChanged(), words);
        list("alarm", answers.alarms(), words);
        return String.join(" ", words);
    }

    private static String muscle(Soreness sore) {
        return CheckInNames.of(sore.muscle())
                + "="
                + sore.level()
                + (sore.easesInWarmUp() ? ":easing" : "")
                + (sore.gettingWorse() ? ":worse" : "")
                + (sore.overThreeDays() ? ":over72h" : "");
    }

    private static String joint(JointPain pain) {
        return CheckInNames.of(pain.site()) + "=" + pain.level() + (pain.worseNextMorning() ? ":worse" : "");
    }

    private static <E extends Enum<E>> void list(String name, Set<E> constants, List<String> words) {
        if (!constants.isEmpty()) {
            words.add(name + "="
                    + constants.stream()
                            .sorted(Comparator.naturalOrder())
                            .map(CheckInNames::of)
                            .collect(Collectors.joining(",")));
        }
    }
}
