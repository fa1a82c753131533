package org.groundwork.formats.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
     * @param group the questions that it is asked among
     * @param many whether several of its choices, alarms or changes of form, may hold
     */
    public record Question(String id, Group group, String text, boolean many, List<Choice> choices) {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /** What a question is about. */
    public enum Group {
        SELF,
        JOINTS,
        MUSCLES
    }

    /**
     * One choice.
     *
     * @param answers what it says of the athlete, everything else being well
     */
    public record Choice(String id, String label, CheckIn answers) {}

    private static final List<Integer> TIRED = List.of(3, 5, 6, 8, 9);
    private static final List<Integer> SORE = List.of(2, 4, 6, 8);
    private static final List<Integer> PAINFUL = List.of(2, 3, 4, 5, 6);
    private static final int FELT = 2;
    private static final int SOMEWHAT_SORE = 3;
    private static final int STRONGLY_SORE = 6;

    private CheckInForm() {}

    /** Every question that can matter before {@code session}. */
    public static List<Question> of(Session session) {
        List<Question> questions = new ArrayList<>();
        questions.add(alarms());
        questions.add(form(session));
        questions.add(tiredness());
        Arrays.stream(Pain.Site.values()).map(CheckInForm::site).forEach(questions::add);
        muscles(session).stream().map(CheckInForm::muscle).forEach(questions::add);
        return questions;
    }

    /** What {@code question} says where all of its choices hold. */
    public static CheckIn together(Question question) {
        Set<CheckIn.Alarm> alarms = EnumSet.noneOf(CheckIn.Alarm.class);
        Set<Pattern> changed = EnumSet.noneOf(Pattern.class);
        question.choices().forEach(choice -> {
            alarms.addAll(choice.answers().alarms());
            changed.addAll(choice.answers().formChanged());
        });
        return new CheckIn(alarms, changed, 0, List.of(), List.of());
    }

    private static Question alarms() {
        List<Choice> choices = new ArrayList<>(List.of(well("No")));
        for (CheckIn.Alarm alarm : CheckIn.Alarm.values()) {
            CheckIn answers = new CheckIn(Set.of(alarm), Set.of(), 0, List.of(), List.of());
            choices.add(new Choice(CheckInNames.of(alarm), label(CheckInNames.of(alarm)), answers));
        }
        return new Question("alarms", Group.SELF, "Anything that worries you?", true, choices);
    }

    private static Choice well(String label) {
        return new Choice("well", label, CheckIn.FRESH);
    }

    private static Question tiredness() {
        List<Choice> choices = levels("Fresh", TIRED, CheckInForm::tired);
        return new Question("tiredness", Group.SELF, "How tired are you, 0 to 10?", false, choices);
    }

    private static CheckIn tired(int level) {
        return new CheckIn(Set.of(), Set.of(), level, List.of(), List.of());
    }

    private static Question site(Pain.Site site) {
        String name = CheckInNames.of(site);
        List<Choice> choices = levels("None", PAINFUL, level -> painful(site, level, false));
        choices.add(new Choice("worse", "Worse the morning after", painful(site, FELT, true)));
        return new Question("site-" + name, Group.JOINTS, "Pain, " + words(name) + ", 0 to 10?", false, choices);
    }

    private static CheckIn painful(Pain.Site site, int level, boolean worse) {
        return new CheckIn(Set.of(), Set.of(), 0, List.of(new CheckIn.JointPain(site, level, worse)), List.of());
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
        List<Choice> choices = levels("None", SORE, level -> sore(muscle, level, false, false, false));
        choices.add(new Choice("easing", "6, less after warming up", sore(muscle, STRONGLY_SORE, true, false, false)));
        choices.add(new Choice("worse", "Worse than yesterday", sore(muscle, SOMEWHAT_SORE, false, true, false)));
        choices.add(new Choice("long", "For over three days", sore(muscle, SOMEWHAT_SORE, false, false, true)));
        return new Question("muscle-" + name, Group.MUSCLES, text, false, choices);
    }

    private static CheckIn sore(Muscle muscle, int level, boolean easing, boolean worse, boolean overThreeDays) {
        CheckIn.Soreness soreness = new CheckIn.Soreness(muscle, level, easing, worse, overThreeDays);
        return new CheckIn(Set.of(), Set.of(), 0, List.of(), List.of(soreness));
    }

    private static Question form(Session session) {
        List<Choice> choices = new ArrayList<>(List.of(well("No")));
        session.exercises().stream()
                .map(planned -> planned.exercise().pattern())
                .distinct()
                .sorted()
                .forEach(pattern -> choices.add(changed(pattern)));
        return new Question("form", Group.SELF, "Does soreness change how a movement looks?", true, choices);
    }

    private static Choice changed(Pattern pattern) {
        String name = CheckInNames.of(pattern);
        CheckIn answers = new CheckIn(Set.of(), Set.of(pattern), 0, List.of(), List.of());
        return new Choice(name, label(name), answers);
    }

    private static List<Choice> levels(String none, List<Integer> levels, IntFunction<CheckIn> answers) {
        List<Choice> choices = new ArrayList<>(List.of(well(none)));
        levels.forEach(
                level -> choices.add(new Choice(String.valueOf(level), String.valueOf(level), answers.apply(level))));
        return choices;
    }

    private static String label(String name) {
        return Character.toUpperCase(name.charAt(0)) + words(name.substring(1));
    }

    private static String words(String name) {
        return name.replace('-', ' ');
    }
}
