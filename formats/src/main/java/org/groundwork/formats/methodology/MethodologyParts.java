package org.groundwork.formats.methodology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.groundwork.core.methodology.AccessorySchemes;
import org.groundwork.core.methodology.BlockSequence;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.core.methodology.Parameter;
import org.groundwork.core.methodology.Rule;
import org.groundwork.core.methodology.Setting;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** The parts of a methodology file, put together. */
final class MethodologyParts {

    private static final String ID = "[a-z][a-z0-9-]*";

    private final Section file;

    MethodologyParts(Section file) {
        this.file = file;
    }

    Optional<Methodology> read() {
        file.find("extends");
        Optional<String> id = file.need("id", MethodologyParts::id);
        Optional<String> version = file.need("version", Value::text);
        Optional<String> name = file.need("name", Value::text);
        Optional<String> summary = file.need("summary", Value::text);
        Map<String, Rule> rules = file.need("rules", Value::section).map(MethodologyParts::rules).orElse(Map.of());
        Map<Parameter, Setting> settings = file.need("parameters", Value::section)
                .map(s -> new SettingReader(rules.keySet()).read(s))
                .orElse(Map.of());
        Map<String, BlockTemplate> blocks = file.need("blocks", Value::section)
                .map(s -> new BlockReader(rules.keySet()).read(s))
                .orElse(Map.of());
        Optional<AccessorySchemes> accessories =
                file.need("accessories", Value::section).flatMap(SchemeReader::accessories);
        Optional<BlockSequence> sequence =
                file.need("sequence", Value::section).flatMap(s -> SequenceReader.read(s, blocks.keySet()));
        file.need("example", Value::list).ifPresent(list -> ExampleCheck.check(list, blocks, settings));
        return file.build(
                () -> new Methodology(
                        id.orElseThrow(),
                        version.orElseThrow(),
                        name.orElseThrow(),
                        summary.orElseThrow(),
                        rules,
                        settings,
                        blocks,
                        accessories.orElseThrow(),
                        sequence.orElseThrow()),
                "compare the file with 'groundwork methodology show runner-strength'");
    }

    private static Optional<String> id(Value value) {
        Optional<String> id = value.text();
        if (id.isPresent() && !id.get().matches(ID)) {
            value.problem("id " + value.describe() + " is not a plain name", "use lower case, digits and hyphens");
            return Optional.empty();
        }
        return id;
    }

    private static Map<String, Rule> rules(Section section) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        section.all().forEach((id, value) -> value.section()
                .flatMap(rule -> rule(id, rule))
                .ifPresent(rule -> rules.put(id, rule)));
        return rules;
    }

    private static Optional<Rule> rule(String id, Section section) {
        Optional<String> says = section.need("says", Value::text);
        Optional<String> source = section.need("source", Value::text);
        var grade = section.need("grade", Words::grade);
        return section.build(
                () -> new Rule(id, says.orElseThrow(), source.orElseThrow(), grade.orElseThrow()),
                "a rule says one sentence and names its source");
    }
}
