package org.groundwork.formats.methodology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.Setting;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads numbers that take the place of a methodology's own: {@code {taper-days-long-race: 14}}. */
public final class OverrideReader {

    private static final int FURTHEST = 999_999_999;

    private final Supplier<Optional<Methodology>> methodology;

    /** @param methodology whose numbers they replace, where that is known; asked only for what a message needs */
    public OverrideReader(Supplier<Optional<Methodology>> methodology) {
        this.methodology = methodology;
    }

    /** The numbers by the key of their parameter; what is wrong is noted and left out. */
    public Map<String, List<Integer>> read(Section section) {
        Map<String, List<Integer>> overrides = new LinkedHashMap<>();
        section.all().forEach((key, value) -> SettingReader.parameter(key, value)
                .flatMap(parameter -> values(parameter, value))
                .ifPresent(values -> overrides.put(key, values)));
        return overrides;
    }

    private Optional<List<Integer>> values(Parameter parameter, Value value) {
        List<Integer> numbers = new ArrayList<>();
        for (Value item : value.listOrOne()) {
            Optional<Integer> number = item.whole(-FURTHEST, FURTHEST).filter(n -> isWithin(parameter, n, item));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return SettingReader.whole(parameter, numbers, value);
    }

    private boolean isWithin(Parameter parameter, int number, Value value) {
        if (number >= parameter.least() && number <= parameter.most()) {
            return true;
        }
        String bounds = parameter.least() + " to " + parameter.most();
        value.problem(
                value.name() + " of " + number + " is not within " + bounds + " " + unit(parameter),
                "give a number from " + bounds + source(parameter));
        return false;
    }

    private static String unit(Parameter parameter) {
        return parameter.unit().isEmpty() ? "" : "(" + parameter.unit() + ")";
    }

    private String source(Parameter parameter) {
        return methodology.get().map(m -> source(m, m.setting(parameter))).orElse("");
    }

    private static String source(Methodology methodology, Setting setting) {
        return "; " + methodology.id() + " says " + said(setting.values()) + " by rule " + setting.rule() + ", from "
                + methodology.rule(setting.rule()).source();
    }

    private static String said(List<Integer> values) {
        return values.size() == 1 ? values.get(0).toString() : values.toString();
    }
}
