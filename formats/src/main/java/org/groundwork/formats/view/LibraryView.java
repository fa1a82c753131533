package org.groundwork.formats.view;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.groundwork.core.exercise.Exercise;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.methodology.Setting;
import org.groundwork.formats.plan.JsonOut;

/** The exercises and the ways to train that come with the program, as JSON in one line. */
public final class LibraryView {

    private LibraryView() {}

    public static String exercises(List<Exercise> exercises) {
        return PlanView.document(json -> json.objects("exercises", exercises, exercise -> exercise(json, exercise)));
    }

    private static void exercise(JsonOut json, Exercise exercise) {
        json.text("id", exercise.id());
        json.text("name", exercise.name());
        json.text("pattern", exercise.pattern());
        json.text("loading", exercise.loading());
        json.number("level", exercise.level());
        json.number("difficulty", exercise.difficulty());
        json.flag("perSide", exercise.perSide());
        json.flag("compound", exercise.compound());
        json.text("plyometric", exercise.plyometric());
        json.flag("held", exercise.held());
        json.flag("kneeStress", exercise.kneeStress());
        json.flag("coachOnly", exercise.coachOnly());
        json.words("muscles", exercise.muscles().stream().map(Enum::name).toList());
        json.words("equipment", equipment(exercise));
        json.words("cues", exercise.cues());
        json.text("running", exercise.running());
        json.text("regress", exercise.regress());
        json.text("progress", exercise.progress());
        json.words("swaps", exercise.swaps());
    }

    /** Each thing that any way of doing it needs, once. */
    private static List<String> equipment(Exercise exercise) {
        return exercise.need().anyOf().stream()
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .map(Enum::name)
                .toList();
    }

    public static String methodologies(List<Methodology> methodologies) {
        return PlanView.document(
                json -> json.objects("methodologies", methodologies, methodology -> head(json, methodology)));
    }

    private static void head(JsonOut json, Methodology methodology) {
        json.text("id", methodology.id());
        json.text("version", methodology.version());
        json.text("name", methodology.name());
        json.text("summary", methodology.summary());
    }

    /** A methodology with every number in it: what it is, its bounds, and why it is so. */
    public static String methodology(Methodology methodology) {
        return PlanView.document(json -> {
            head(json, methodology);
            json.objects("parameters", Arrays.asList(Parameter.values()), p -> parameter(json, methodology, p));
            json.objects("rules", methodology.rules(), rule -> rule(json, rule));
        });
    }

    private static void parameter(JsonOut json, Methodology methodology, Parameter parameter) {
        Setting setting = methodology.setting(parameter);
        json.text("key", parameter.key());
        json.numbers("values", setting.values());
        json.text("unit", parameter.unit());
        json.number("least", parameter.least());
        json.number("most", parameter.most());
        json.text("rule", setting.rule());
        json.text("grade", setting.grade());
        json.text("reason", setting.reason());
    }

    private static void rule(JsonOut json, Rule rule) {
        json.text("id", rule.id());
        json.text("says", rule.says());
        json.text("source", rule.source());
        json.text("grade", rule.grade());
    }
}
