package org.groundwork.formats.methodology;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundwork.core.input.NearestWord;
import org.groundwork.core.methodology.Grade;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.Setting;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads the parameters of a methodology file. */
final class SettingReader {

    /** Those whose numbers stand in another order than upwards: by importance, by column, or as from, to and step. */
    private static final Set<Parameter> IN_OWN_ORDER = EnumSet.of(
            Parameter.COMPOUND_SHARE,
            Parameter.HOUR_WEIGHTS,
            Parameter.PERCENT_OF_ONE_RM,
            Parameter.SESSION_VALUES,
            Parameter.USUAL_DUMBBELLS,
            Parameter.USUAL_KETTLEBELLS,
            Parameter.USUAL_MACHINE,
            Parameter.WARM_UP_SET_REPS);

    /** More missing parameters than these are not named one by one. */
    private static final int MOST_NAMED = 5;

    private static final Set<String> KEYS =
            Arrays.stream(Parameter.values()).map(Parameter::key).collect(Collectors.toUnmodifiableSet());

    private final Set<String> rules;

    SettingReader(Set<String> rules) {
        this.rules = rules;
    }

    /** Every parameter that could be read; each one that is missing is noted. */
    Map<Parameter, Setting> read(Section section) {
        Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
        Map<String, Value> values = section.all();
        values.forEach((key, value) -> parameter(key, value)
                .flatMap(parameter -> value.section().flatMap(s -> setting(parameter, s)))
                .ifPresent(setting -> settings.put(setting.parameter(), setting)));
        noteMissing(section, values.keySet());
        return settings;
    }

    /** The parameter of that key; another key is a problem of {@code value}. */
    static Optional<Parameter> parameter(String key, Value value) {
        Optional<Parameter> parameter = Parameter.find(key);
        if (parameter.isEmpty()) {
            value.problem(
                    "'" + key + "' is not a parameter",
                    NearestWord.to(key, KEYS)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("'groundwork methodology show runner-strength' lists them;"
                                    + " sets and rests belong to blocks"));
        }
        return parameter;
    }

    private static void noteMissing(Section section, Set<String> given) {
        List<Parameter> missing = Arrays.stream(Parameter.values())
                .filter(p -> !given.contains(p.key()))
                .toList();
        if (missing.size() > MOST_NAMED) {
            section.problem(
                    missing.size() + " parameters are missing, the first of them "
                            + missing.get(0).key(),
                    "say 'extends: runner-strength' and give only those that differ");
            return;
        }
        missing.forEach(p -> section.problem("parameter " + p.key() + " is missing", example(p)));
    }

    private static String example(Parameter parameter) {
        return "add " + parameter.key() + ": {value: ..., unit: '" + parameter.unit()
                + "', rule: ..., grade: ..., reason: ...}, or say 'extends: runner-strength'";
    }

    private Optional<Setting> setting(Parameter parameter, Section section) {
        Optional<List<Integer>> values = section.need("value", v -> values(parameter, v));
        checkUnit(parameter, section);
        Optional<String> rule = section.need("rule", v -> v.oneOf(rules));
        Optional<Grade> grade = section.need("grade", v -> v.constant(Grade.class));
        Optional<String> reason = section.need("reason", Value::text);
        return section.build(
                () -> new Setting(
                        parameter, values.orElseThrow(), rule.orElseThrow(), grade.orElseThrow(), reason.orElseThrow()),
                "compare it with 'groundwork methodology show runner-strength'");
    }

    private static Optional<List<Integer>> values(Parameter parameter, Value value) {
        List<Integer> numbers = Numbers.all(value, parameter.least(), parameter.most());
        return whole(parameter, numbers, value);
    }

    /** {@code numbers} of {@code value} where they are as many as {@code parameter} holds, in their order. */
    static Optional<List<Integer>> whole(Parameter parameter, List<Integer> numbers, Value value) {
        int given = value.listOrOne().size();
        if (given != parameter.size()) {
            value.problem(
                    parameter.key() + " holds " + parameter.size() + " numbers, not " + given,
                    parameter.size() == 1 ? "give one number" : "give a list of " + parameter.size() + " numbers");
            return Optional.empty();
        }
        if (numbers.size() == given && !isInOrder(parameter, numbers)) {
            value.problem(parameter.key() + " of " + numbers + " falls", "give the lower number first");
            return Optional.empty();
        }
        return Optional.of(numbers);
    }

    private static boolean isInOrder(Parameter parameter, List<Integer> numbers) {
        return IN_OWN_ORDER.contains(parameter)
                || numbers.stream().sorted().toList().equals(numbers);
    }

    private static void checkUnit(Parameter parameter, Section section) {
        Optional<Value> given = section.find("unit");
        String unit = given.flatMap(Value::text).orElse("");
        if (unit.equals(parameter.unit())) {
            return;
        }
        String message = parameter.key() + " is in '" + parameter.unit() + "', not '" + unit + "'";
        String hint = "write unit: '" + parameter.unit() + "' and convert the number";
        given.ifPresentOrElse(v -> v.problem(message, hint), () -> section.problem(message, hint));
    }
}
