package org.groundwork.formats.checkin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.Alarm;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckIn.Soreness;

/** Reads the words of one check-in. */
final class CheckInWordReader {

    private static final Pattern LEVEL = Pattern.compile("[0-9]{1,2}");
    private static final Set<String> OF_MUSCLES = Set.of("easing", "worse", "over72h");
    private static final Set<String> OF_JOINTS = Set.of("worse");

    private final String place;
    private final InputProblems problems = new InputProblems();
    private final Set<String> seen = new HashSet<>();
    private final Set<Alarm> alarms = new HashSet<>();
    private final Set<org.groundwork.core.exercise.Pattern> form = new HashSet<>();
    private final List<JointPain> joints = new ArrayList<>();
    private final List<Soreness> muscles = new ArrayList<>();
    private int tiredness;

    CheckInWordReader(String place) {
        this.place = place;
    }

    CheckIn read(List<String> words) {
        words.stream()
                .flatMap(w -> Arrays.stream(w.trim().split("\\s+")))
                .filter(w -> !w.isEmpty())
                .forEach(this::word);
        problems.throwIfAny();
        return new CheckIn(alarms, form, tiredness, joints, muscles);
    }

    private void word(String word) {
        int sign = word.indexOf('=');
        if (sign < 1) {
            problem("'" + word + "' is no answer", "write name=answer, as quadriceps=5:easing");
            return;
        }
        String name = normal(word.substring(0, sign));
        String answer = normal(word.substring(sign + 1));
        if (!seen.add(name)) {
            problem("'" + name + "' is answered twice", "keep the higher answer");
            return;
        }
        answer(name, answer);
    }

    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void answer(String name, String answer) {
        if (name.equals("form")) {
            list(name, answer, CheckInNames.PATTERNS, form);
        } else if (name.equals("alarm")) {
            list(name, answer, CheckInNames.ALARMS, alarms);
        } else if (name.equals("tiredness")) {
            marked(name, answer, Set.of()).ifPresent(m -> tiredness = m.level());
        } else if (CheckInNames.SITES.containsKey(name)) {
            marked(name, answer, OF_JOINTS).ifPresent(m -> joints.add(m.joint(name)));
        } else if (CheckInNames.MUSCLES.containsKey(name)) {
            marked(name, answer, OF_MUSCLES).ifPresent(m -> muscles.add(m.muscle(name)));
        } else {
            problem("'" + name + "' is no question of the check-in", NearestWord.hint(name, questions()));
        }
    }

    private static Set<String> questions() {
        Set<String> known = new TreeSet<>(Set.of("tiredness", "form", "alarm"));
        known.addAll(CheckInNames.SITES.keySet());
        known.addAll(CheckInNames.MUSCLES.keySet());
        return known;
    }

    private <E> void list(String name, String answer, Map<String, E> known, Set<E> found) {
        for (String word : answer.split(",", -1)) {
            E constant = known.get(word);
            if (constant == null) {
                problem("'" + word + "' is no answer to " + name, NearestWord.hint(word, known.keySet()));
            } else {
                found.add(constant);
            }
        }
    }

    private record Marked(int level, Set<String> marks) {

        JointPain joint(String name) {
            return new JointPain(CheckInNames.SITES.get(name), level, marks.contains("worse"));
        }

        Soreness muscle(String name) {
            return new Soreness(
                    CheckInNames.MUSCLES.get(name),
                    level,
                    marks.contains("easing"),
                    marks.contains("worse"),
                    marks.contains("over72h"));
        }
    }

    private Optional<Marked> marked(String name, String answer, Set<String> known) {
        String[] parts = answer.split(":", -1);
        OptionalInt level = level(name, parts[0]);
        Set<String> marks = Set.copyOf(new HashSet<>(Arrays.asList(parts).subList(1, parts.length)));
        for (String mark : new TreeSet<>(marks)) {
            if (!known.contains(mark)) {
                String hint = known.isEmpty()
                        ? "give the level alone, as " + name + "=6"
                        : NearestWord.hint(mark, new TreeSet<>(known));
                problem("'" + mark + "' can't stand after " + name, hint);
            }
        }
        return level.isPresent() ? Optional.of(new Marked(level.getAsInt(), marks)) : Optional.empty();
    }

    private OptionalInt level(String name, String text) {
        boolean fits = LEVEL.matcher(text).matches() && Integer.parseInt(text) <= CheckIn.WORST;
        if (!fits) {
            problem(name + " of '" + text + "' is no level", "give a whole number from 0 to " + CheckIn.WORST);
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    private void problem(String message, String hint) {
        problems.add(place, 0, message, hint);
    }
}
