package org.groundwork.formats.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.groundwork.core.athlete.Pain;
import org.groundwork.core.exercise.Muscle;
import org.groundwork.core.exercise.Pattern;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.plan.Session;

/** The questions before a session, each with its choices; the first choice of each means that all is well. */
public final class CheckInForm {

    /**
     * One question.
     *
     * @param id the same in every session
     */
    public record Question(String id, String text, List<Choice> choices) {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One choice.
     *
     * @param answers what it says of the athlete, everything else being well
     */
    public record Choice(String id, String label, CheckIn answers) {}

    private static final List<Integer> TIRED = List.of(3, 5, 6, 8, 9);
    private static final List<Integer> SORE = List.of(2, 4, 6, 8);
    private static final List<Integer> PAINFUL = List.of(2, 4, 6);

    private CheckInForm() {}

    /** Every question that can matter before {@code session}. */
    public static List<Question> of(Session session) {
        List<Question> questions = new ArrayList<>();
        questions.add(alarms());
        questions.add(levels("tiredness", "How tired are you, 0 to 10?", "Fresh", TIRED, CheckInForm::tired));
        Arrays.stream(Pain.Site.values()).map(CheckInForm::site).forEach(questions::add);
        muscles(session).stream().map(CheckInForm::muscle).forEach(questions::add);
        questions.add(form(session));
        return questions;
    }

    private static Question alarms() {
        List<Choice> choices = new ArrayList<>(List.of(well("No")));
        for (CheckIn.Alarm alarm : CheckIn.Alarm.values()) {
            CheckIn answers = new CheckIn(Set.of(alarm), Set.of(), 0, List.of(), List.of());
            choices.add(new Choice(CheckInNames.of(alarm), label(CheckInNames.of(alarm)), answers));
        }
        return new Question("alarms", "Anything that worries you?", choices);
    }

    private static Choice well(String label) {
        return new Choice("well", label, CheckIn.FRESH);
    }

    private static CheckIn tired(int level) {
        return new CheckIn(Set.of(), Set.of(), level, List.of(), List.of());
    }

    private static Question site(Pain.Site site) {
        String name = CheckInNames.of(site);
        return levels("site-" + name, "Pain, " + words(name) + ", 0 to 10?", "None", PAINFUL, level -> {
            CheckIn.JointPain pain = new CheckIn.JointPain(site, level, false);
            return new CheckIn(Set.of(), Set.of(), 0, List.of(pain), List.of());
        });
    }

    private static List<Muscle> muscles(Session session) {
        return session.exercises().stream()
                .flatMap(planned -> planned.exercise().muscles().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Question muscle(Muscle muscle) {
        String name = CheckInNames.of(muscle);
        String text = "Soreness, " + words(name.replace("-muscle", "")) + ", 0 to 10?";
        return levels("muscle-" + name, text, "None", SORE, level -> {
            CheckIn.Soreness sore = new CheckIn.Soreness(muscle, level, false, false, false);
            return new CheckIn(Set.of(), Set.of(), 0, List.of(), List.of(sore));
        });
    }

    private static Question form(Session session) {
        List<Choice> choices = new ArrayList<>(List.of(well("No")));
        session.exercises().stream()
                .map(planned -> planned.exercise().pattern())
                .distinct()
                .sorted()
                .forEach(pattern -> choices.add(changed(pattern)));
        return new Question("form", "Does soreness change how a movement looks?", choices);
    }

    private static Choice changed(Pattern pattern) {
        String name = CheckInNames.of(pattern);
        CheckIn answers = new CheckIn(Set.of(), Set.of(pattern), 0, List.of(), List.of());
        return new Choice(name, label(name), answers);
    }

    private static Question levels(
            String id, String text, String none, List<Integer> levels, IntFunction<CheckIn> answers) {
        List<Choice> choices = new ArrayList<>(List.of(well(none)));
        levels.forEach(
                level -> choices.add(new Choice(String.valueOf(level), String.valueOf(level), answers.apply(level))));
        return new Question(id, text, choices);
    }

    private static String label(String name) {
        return Character.toUpperCase(name.charAt(0)) + words(name.substring(1));
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
