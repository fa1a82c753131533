package org.groundwork.formats.checkin;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.groundwork.core.input.InputProblems;
import org.groundwork.core.input.InvalidInputException;
import org.groundwork.core.log.CheckIn;
import org.groundwork.core.log.CheckIn.JointPain;
import org.groundwork.core.log.CheckIn.Soreness;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;
import org.groundwork.formats.yaml.Yaml;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A check-in as a JSON object; what is left out is 0, no or none. */
public final class CheckInJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckInJson() {}

    /**
     * The answers in {@code content}.
     *
     * @param file its name as the person gave it
     * @throws InvalidInputException with everything that a person has to put right
     */
    public static CheckIn read(String file, byte[] content) {
        InputProblems problems = new InputProblems();
        Optional<CheckIn> answers =
                Yaml.read(file, content, problems).flatMap(Value::section).flatMap(CheckInJson::answers);
        problems.throwIfAny();
        return answers.orElseThrow();
    }

    private static Optional<CheckIn> answers(Section section) {
        int tiredness = section.find("tiredness", CheckInJson::level).orElse(0);
        Set<CheckIn.Alarm> alarms = new HashSet<>(each(section, "alarms", v -> v.word(CheckInNames.ALARMS)));
        Set<org.groundwork.core.exercise.Pattern> form =
                new HashSet<>(each(section, "formChanged", v -> v.word(CheckInNames.PATTERNS)));
        List<JointPain> joints = each(section, "joints", v -> v.section().flatMap(CheckInJson::joint));
        List<Soreness> muscles = each(section, "muscles", v -> v.section().flatMap(CheckInJson::muscle));
        section.refuseOthers();
        return section.build(
                () -> new CheckIn(alarms, form, tiredness, joints, muscles), "name each joint and muscle once");
    }

    private static <T> List<T> each(Section section, String key, Function<Value, Optional<T>> reading) {
        return section.find(key).map(v -> v.each(reading)).orElse(List.of());
    }

    private static Optional<Integer> level(Value value) {
        return value.whole(0, CheckIn.WORST);
    }

    private static Optional<JointPain> joint(Section section) {
        var site = section.need("site", v -> v.word(CheckInNames.SITES));
        var level = section.need("level", CheckInJson::level);
        boolean worse = flag(section, "worseNextMorning");
        section.refuseOthers();
        return section.build(
                () -> new JointPain(site.orElseThrow(), level.orElseThrow(), worse), "write {site: knee, level: 3}");
    }

    private static Optional<Soreness> muscle(Section section) {
        var muscle = section.need("muscle", v -> v.word(CheckInNames.MUSCLES));
        var level = section.need("level", CheckInJson::level);
        boolean easing = flag(section, "easesInWarmUp");
        boolean worse = flag(section, "gettingWorse");
        boolean lasting = flag(section, "overThreeDays");
        section.refuseOthers();
        return section.build(
                () -> new Soreness(muscle.orElseThrow(), level.orElseThrow(), easing, worse, lasting),
                "write {muscle: quadriceps, level: 5}");
    }

    private static boolean flag(Section section, String key) {
        return section.find(key, Value::flag).orElse(false);
    }

    /** {@code answers} in one line, every answer in it. */
    public static String write(CheckIn answers) {
        return MAPPER.writeValueAsString(tree(answers));
    }

    /** {@code answers} in one line without what is 0, no or none, so that parts of them can be put together. */
    public static String part(CheckIn answers) {
        ObjectNode tree = tree(answers);
        tree.removeIf(value -> value.isEmpty() && !(value.isInt() && value.intValue() > 0));
        return MAPPER.writeValueAsString(tree);
    }

    private static ObjectNode tree(CheckIn answers) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("tiredness", answers.tiredness());
        ArrayNode joints = tree.putArray("joints");
        answers.joints().forEach(pain -> joints.addObject()
                .put("site", CheckInNames.of(pain.site()))
                .put("level", pain.level())
                .put("worseNextMorning", pain.worseNextMorning()));
        ArrayNode muscles = tree.putArray("muscles");
        answers.muscles().forEach(sore -> muscles.addObject()
                .put("muscle", CheckInNames.of(sore.muscle()))
                .put("level", sore.level())
                .put("easesInWarmUp", sore.easesInWarmUp())
                .put("gettingWorse", sore.gettingWorse())
                .put("overThreeDays", sore.overThreeDays()));
        list(tree.putArray("formChanged"), answers.formChanged());
        list(tree.putArray("alarms"), answers.alarms());
        return tree;
    }

    private static <E extends Enum<E>> void list(ArrayNode array, Set<E> constants) {
        constants.stream()
                .sorted(Comparator.naturalOrder())
                .map(CheckInNames::of)
                .forEach(array::add);
    }
}
