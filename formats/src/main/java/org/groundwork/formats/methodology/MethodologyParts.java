package org.groundwork.formats.methodology;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundwork.core.methodology.AccessorySchemes;
import org.groundwork.core.methodology.BlockSequence;
import org.groundwork.core.methodology.BlockTemplate;
import org.groundwork.core.methodology.Grade;
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
    private final Set<String> exercises;

    MethodologyParts(Section file, Set<String> exercises) {
        this.file = file;
        this.exercises = exercises;
    }

    Optional<Methodology> read() {
        file.find("extends");
        Optional<String> id = file.need("id", MethodologyParts::id);
        Optional<String> version = file.need("version", Value::text);
        Optional<String> name = file.need("name", Value::text);
        Optional<String> summary = file.need("summary", Value::text);
        Optional<Section> ruleSection = file.need("rules", Value::section);
        Map<String, Rule> rules = ruleSection.map(MethodologyParts::rules).orElse(Map.of());
        Set<String> ruleIds = names(ruleSection);
        Map<Parameter, Setting> settings = file.need("parameters", Value::section)
                .map(s -> new SettingReader(ruleIds).read(s))
                .orElse(Map.of());
        Optional<Section> blockSection = file.need("blocks", Value::section);
        Map<String, BlockTemplate> blocks = blockSection
                .map(s -> new BlockReader(ruleIds, exercises).read(s))
                .orElse(Map.of());
        Set<String> blockIds = names(blockSection);
        Optional<AccessorySchemes> accessories =
                file.need("accessories", Value::section).flatMap(SchemeReader::accessories);
        Optional<BlockSequence> sequence =
                file.need("sequence", Value::section).flatMap(s -> SequenceReader.read(s, blockIds));
        ExampleCheck examples = new ExampleCheck(blockIds, blocks, settings);
        file.need("example", v -> Optional.of(v.each(Value::section))).ifPresent(list -> list.forEach(examples::check));
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

    /** The names that stand in the file, whether or not what they name could be read. */
    private static Set<String> names(Optional<Section> section) {
        return section.map(s -> s.all().keySet()).orElse(Set.of());
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
        section.all()
                .forEach((id, value) ->
                        value.section().flatMap(rule -> rule(id, rule)).ifPresent(rule -> rules.put(id, rule)));
        return rules;
    }

    private static Optional<Rule> rule(String id, Section section) {
        Optional<String> says = section.need("says", Value::text);
        Optional<String> source = section.need("source", Value::text);
        Optional<Grade> grade = section.need("grade", v -> v.constant(Grade.class));
        return section.build(
                () -> new Rule(id, says.orElseThrow(), source.orElseThrow(), grade.orElseThrow()),
                "a rule says one sentence and names its source");
    }
}
