package org.groundwork.formats.athlete;

import java.util.Map;
import java.util.Optional;
import org.groundwork.core.athlete.MethodologyChoice;
import org.groundwork.core.methodology.Methodology;
import org.groundwork.formats.methodology.MethodologyReader;
import org.groundwork.formats.methodology.OverrideReader;
import org.groundwork.formats.yaml.Section;
import org.groundwork.formats.yaml.Value;

/** Reads which way to train an athlete chose, and which of its numbers they replaced. */
final class MethodologyChoiceReader {

    private static final String USUAL = "runner-strength";

    private final Section file;
    private final MethodologyNames names;

    MethodologyChoiceReader(Section file, MethodologyNames names) {
        this.file = file;
        this.names = names;
    }

    MethodologyChoice read() {
        String name = file.find("methodology", this::name).orElse(USUAL);
        OverrideReader reader = new OverrideReader(() -> methodology(name));
        return new MethodologyChoice(
                name, file.find("overrides", Value::section).map(reader::read).orElse(Map.of()));
    }

    private static Optional<Methodology> methodology(String name) {
        return Optional.of(name)
                .filter(MethodologyReader.bundledIds()::contains)
                .map(MethodologyReader::bundled);
    }

    private Optional<String> name(Value value) {
        boolean isFile = value.text()
                .map(MethodologyChoice::of)
                .filter(MethodologyChoice::isFile)
                .isPresent();
        if (!isFile) {
            return value.oneOf(names.ids());
        }
        if (names.files()) {
            return value.text();
        }
        value.problem(
                "methodology " + value.describe() + " is a file, and here only those that come along can be named",
                "name one of " + String.join(", ", names.ids()) + ", and give your own numbers as overrides");
        return Optional.empty();
    }
}
